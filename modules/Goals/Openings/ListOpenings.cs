using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Openings;

/// <param name="Items">The newest first, at most 200.</param>
public sealed record OpeningsView(IReadOnlyList<OpeningHeadView> Items);

/// <param name="MayFill">Whether the reader sees its candidates and decides.</param>
/// <param name="Candidates">How many are considered; null where the reader may not see them.</param>
public sealed record OpeningHeadView(
    Guid OpeningId, Guid UnitId, Guid RoleProfileId, LocalizedText? RoleName, OpeningState State, DateOnly NeededBy, bool MayFill, int? Candidates);

/// <summary>Openings</summary>
/// <remarks>What people may apply for; whoever fills them sees the others too.</remarks>
internal sealed class ListOpeningsEndpoint(IQuerySession session, IPolicy policy) : EndpointWithoutRequest<OpeningsView>
{
    private const int Most = 200;

    public override void Configure()
    {
        Get("/openings");
        Policies("opening-offer.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var (actor, mayFill) = (Actor.Of(User)!, new Dictionary<Guid, bool>());
        var all = await session.Query<Opening>().OrderByDescending(o => o.Id).Take(Most).ToListAsync(ct);
        foreach (var unit in all.Select(o => o.UnitId).Distinct()) mayFill[unit] = await policy.CanIn(actor, "opening.read", unit, ct) is null;
        var roles = await session.RoleNames([.. all.Select(o => o.RoleProfileId).Distinct()], ct);
        await Send.OkAsync(new([.. all.Where(o => o.TakesInternal || mayFill[o.UnitId]).Select(o => new OpeningHeadView(
            o.Id, o.UnitId, o.RoleProfileId, roles.GetValueOrDefault(o.RoleProfileId), o.State, o.Terms.NeededBy, mayFill[o.UnitId],
            mayFill[o.UnitId] ? o.Candidates.Count(c => !c.HasWithdrawn) : null))]), ct);
    }
}
