using Competence.Kernel;
using Competence.Skills.Frameworks;
using Competence.Skills.Levels;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Ratings;

public sealed record GetCombinationPolicyRequest([property: RouteParam] string FrameworkId);

public sealed record CombinationPolicyView(CombinationPolicy Policy);

/// <summary>How ratings of a framework's skills become one level</summary>
internal sealed class GetCombinationPolicyEndpoint(IQuerySession session) : Endpoint<GetCombinationPolicyRequest, CombinationPolicyView>
{
    public override void Configure()
    {
        Get("/frameworks/{FrameworkId}/combination-policy");
        Policies("role-profile.read");
        Description(d => d.Produces<CombinationPolicyView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetCombinationPolicyRequest request, CancellationToken ct)
    {
        if (KnownFrameworks.All.All(f => f.Id != request.FrameworkId))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-framework")));
            return;
        }
        var rules = await RatingRules.Of(session, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(rules.Version);
        await Send.OkAsync(new(rules.PolicyOf(request.FrameworkId)), ct);
    }
}
