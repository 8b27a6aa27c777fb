using Competence.Kernel;
using Competence.Skills.Contracts;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Teams;

public sealed record GetUnitCoverageRequest([property: RouteParam] Guid UnitId);

/// <param name="Items">Each unit directly below with all that is below it, and the unit itself for those who are in none of them.</param>
public sealed record UnitCoverageView(IReadOnlyList<UnitCoverageItemView> Items);

/// <param name="People">Null where suppressed, as all figures.</param>
/// <param name="Required">Requirements asked of these people today.</param>
/// <param name="Met">How many of them are met.</param>
/// <param name="Ratio">Met of required, 0 to 1; null where suppressed or nothing is required.</param>
/// <param name="IsSuppressed">Too few people, or the next-smallest beside too few.</param>
public sealed record UnitCoverageItemView(Guid UnitId, int? People, int? Required, int? Met, double? Ratio, bool IsSuppressed);

/// <summary>How much of what roles ask is met, unit by unit</summary>
internal sealed class GetUnitCoverageEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetUnitCoverageRequest, UnitCoverageView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/coverage");
        Policies("aggregate.read");
        Description(d => d.Produces<UnitCoverageView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitCoverageRequest request, CancellationToken ct)
    {
        var above = await session.Above(request.UnitId, ct);
        if (above.Count == 0)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
            return;
        }
        var counts = await session.Below(request.UnitId, clock.Today(), ct);
        var hidden = await IsHiddenAbove(above, ct) ? counts.Select(c => c.UnitId).ToHashSet() : Hidden(counts);
        await Send.OkAsync(new UnitCoverageView([
            .. counts.Where(c => c.UnitId != request.UnitId || c.People > 0).OrderBy(c => c.UnitId).Select(c => hidden.Contains(c.UnitId)
                ? new UnitCoverageItemView(c.UnitId, null, null, null, null, IsSuppressed: true)
                : new UnitCoverageItemView(c.UnitId, c.People, c.Required, c.Met, c.Required == 0 ? null : (double)c.Met / c.Required, IsSuppressed: false)),
        ]), ct);
    }

    /// <summary>What is hidden among its siblings does not show by being asked for part by part.</summary>
    private async Task<bool> IsHiddenAbove(List<Guid> above, CancellationToken ct)
    {
        for (var i = 0; i + 1 < above.Count; i++)
            if (Hidden(await session.Below(above[i + 1], clock.Today(), ct)).Contains(above[i])) return true;
        return false;
    }

    private static IReadOnlySet<Guid> Hidden(List<UnitCount> counts) => SmallGroups.Hidden(counts.ToDictionary(c => c.UnitId, c => c.People));
}
