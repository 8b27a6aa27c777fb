using FastEndpoints;
using Marten;

namespace Competence.Goals.Objectives;

/// <param name="IsArchived">Only what counts no longer; left out: only what counts.</param>
public sealed record ListObjectivesRequest([property: QueryParam] bool? IsArchived = null);

/// <param name="Items">By the day they are to be reached.</param>
public sealed record ObjectivesView(IReadOnlyList<ObjectiveView> Items);

/// <param name="ParentId">What it is a part of; null at the top.</param>
/// <param name="Progress">0 to 1: the weighted mean of its key results and of the objectives right below it; null where nothing tells.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record ObjectiveView(
    Guid ObjectiveId, string Title, Guid OwnerId, DateOnly Until, Guid? ParentId, decimal Weight, Guid? BusinessGoalId, double? Progress,
    IReadOnlyList<KeyResultView> KeyResults, bool IsArchived, long Version);

/// <param name="Progress">0 to 1: how far from the start to the target.</param>
public sealed record KeyResultView(
    Guid KeyResultId, string Title, string? Unit, decimal Start, decimal Target, decimal Current, decimal Weight, double Progress);

/// <summary>What is to be reached, and how far it has come</summary>
internal sealed class ListObjectivesEndpoint(IQuerySession session) : Endpoint<ListObjectivesRequest, ObjectivesView>
{
    public override void Configure()
    {
        Get("/objectives");
        Policies("strategy.read");
    }

    public override async Task HandleAsync(ListObjectivesRequest request, CancellationToken ct)
    {
        var all = await session.Query<Objective>().ToListAsync(ct);
        var progress = Cascade.Of(all);
        await Send.OkAsync(new([
            .. all.Where(o => o.IsArchived == (request.IsArchived ?? false)).OrderBy(o => o.Content.Until).ThenBy(o => o.Id).Select(o => View(o, progress[o.Id])),
        ]), ct);
    }

    private static ObjectiveView View(Objective o, double? progress) => new(
        o.Id, o.Content.Title, o.Content.OwnerId, o.Content.Until, o.Content.ParentId, o.Content.Weight, o.Content.BusinessGoalId, progress,
        [.. o.Content.KeyResults.Select(k => new KeyResultView(
            k.KeyResultId, k.Title, k.Unit, k.Start, k.Target, o.CurrentOf(k), k.Weight, Progress.Of(k.Start, k.Target, o.CurrentOf(k))))],
        o.IsArchived, o.Version);
}
