using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Ratings;

/// <param name="IsBlind">A manager rates before seeing what the person says of themself.</param>
public sealed record RatingRulesView(bool IsBlind);

/// <summary>How ratings are given</summary>
internal sealed class GetRatingRulesEndpoint(IQuerySession session) : EndpointWithoutRequest<RatingRulesView>
{
    public override void Configure()
    {
        Get("/rating-rules");
        Policies("role-profile.read");
        Description(d => d.Produces<RatingRulesView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var rules = await RatingRules.Of(session, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(rules.Version);
        await Send.OkAsync(new RatingRulesView(rules.IsBlind), ct);
    }
}
