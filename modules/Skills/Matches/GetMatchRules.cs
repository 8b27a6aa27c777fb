using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Matches;

/// <param name="HoursPerStep">Hours to learn one level more, 1 to 2000; 40 until the organisation says otherwise.</param>
public sealed record MatchRulesView(decimal HoursPerStep);

/// <summary>How long one level-step takes to learn</summary>
/// <remarks>The ETag is what a change is based on.</remarks>
internal sealed class GetMatchRulesEndpoint(IQuerySession session) : EndpointWithoutRequest<MatchRulesView>
{
    public override void Configure()
    {
        Get("/match-rules");
        Policies("role-profile.read");
        Description(d => d.Produces<MatchRulesView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var rules = await MatchRules.Of(session, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(rules.Version);
        await Send.OkAsync(new MatchRulesView(rules.HoursPerStep), ct);
    }
}
