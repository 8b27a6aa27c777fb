using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Reskilling;

/// <param name="Items">Those that people may join first, then by their first day, the latest first. At most 200.</param>
public sealed record ReskillingPipelinesView(IReadOnlyList<ReskillingPipelineHeadView> Items);

/// <param name="IsOpen">Whether people may join today.</param>
/// <param name="MayRun">Whether the reader sees its board and moves people.</param>
public sealed record ReskillingPipelineHeadView(
    Guid PipelineId, Guid UnitId, string Title, Guid RoleProfileId, LocalizedText? RoleName, int Seats, DateOnly StartsOn, DateOnly EndsOn, bool IsOpen, bool MayRun);

/// <summary>What reskilling is on offer</summary>
/// <remarks>Everybody sees what is offered, and nobody here who is in it.</remarks>
internal sealed class ListReskillingPipelinesEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : EndpointWithoutRequest<ReskillingPipelinesView>
{
    private const int Most = 200;

    public override void Configure()
    {
        Get("/reskilling-pipelines");
        Policies("reskilling-offer.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var (actor, today, mayRun) = (Actor.Of(User)!, clock.Today(), new Dictionary<Guid, bool>());
        var all = await session.Query<ReskillingPipeline>().OrderByDescending(p => p.Id).Take(Most).ToListAsync(ct);
        var roles = await session.RoleNames([.. all.Select(p => p.RoleProfileId).Distinct()], ct);
        foreach (var unit in all.Select(p => p.UnitId).Distinct()) mayRun[unit] = await policy.CanIn(actor, "reskilling.read", unit, ct) is null;
        await Send.OkAsync(new([.. all
            .OrderByDescending(p => p.IsOpenOn(today)).ThenByDescending(p => p.Terms.StartsOn).ThenBy(p => p.Id)
            .Select(p => new ReskillingPipelineHeadView(
                p.Id, p.UnitId, p.Terms.Title, p.RoleProfileId, roles.GetValueOrDefault(p.RoleProfileId), p.Terms.Seats, p.Terms.StartsOn, p.Terms.EndsOn,
                p.IsOpenOn(today), mayRun[p.UnitId]))]), ct);
    }
}
