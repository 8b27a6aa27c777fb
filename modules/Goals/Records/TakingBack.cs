using Competence.Goals.LearningTime;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Records;

/// <summary>Undoes in the tables what a completion did in them, within the transaction that the session has begun.</summary>
internal static class TakingBack
{
    public static async Task<(Guid Person, Guid Item)?> LearntBy(this IQuerySession session, Guid completion, CancellationToken ct) => (await session.Read(
        "select person_id, item_id from goals.completions where tenant_id = @tenant and completion_id = @id",
        row => ((Guid, Guid)?)(row.GetGuid(0), row.GetGuid(1)), ct, ("id", completion))).FirstOrDefault();

    /// <param name="before">The record that the decision was made of.</param>
    public static async Task TakeBackLearning(this IDocumentSession session, LearningRecord? before, Decision decision, CancellationToken ct)
    {
        foreach (var gone in decision.Events.OfType<LearningRetracted>())
        {
            await session.UncountLearnt(gone.PersonId, gone.CompletionId, before!.Recorded.First(r => r.Id == gone.CompletionId).Day, ct);
            await session.Write("delete from goals.completions where tenant_id = @tenant and completion_id = @id", ct, ("id", gone.CompletionId));
        }
        if (before is not { IsFinished: true } || decision.Events.Aggregate(before, LearningRecord.Fold!) is { IsFinished: true }) return;

        await session.Write(
            "update goals.enrolments set state = 'Enrolled' where tenant_id = @tenant and person_id = @person and item_id = @item and state = 'Finished'", ct,
            ("person", before.PersonId), ("item", before.ItemId));
        await session.Write(
            """
            with gone as (
                delete from goals.gains where tenant_id = @tenant and person_id = @person and item_id = @item returning before, after
            ), less as (
                select count(*) as counted, coalesce(sum(after - before), 0) as gained from gone having count(*) > 0
            )
            update goals.item_effects e set finishers = e.finishers - 1, gained = e.gained - l.gained, counted = e.counted - l.counted from less l
            where e.tenant_id = @tenant and e.item_id = @item
            """, ct, ("person", before.PersonId), ("item", before.ItemId));
    }
}
