using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.LearningTime;

/// <summary>
/// The rows of hours and the organisation's sums of them, within the transaction that the session has begun. One person's hours are
/// changed by one at a time, so that each is counted once, whoever else writes.
/// </summary>
internal static class HoursLedger
{
    private const int Shards = 4;

    /// <param name="before">What was noted until now; null where nothing was.</param>
    /// <param name="after">What is noted from now on; null where nothing is.</param>
    public static async Task WriteHours(this IDocumentSession session, Guid person, LearningEntry? before, LearningEntry? after, CancellationToken ct)
    {
        await session.Count([person], Earliest(before?.Day, after?.Day), (_, was) => was with
        {
            Logged = [.. was.Logged.Less(Logged(before)), .. Logged(after)],
        }, ct);
        if (before is not null)
            await session.Write("delete from goals.learning_hours where tenant_id = @tenant and entry_id = @id", ct, ("id", before.EntryId));
        if (after is not null)
            await session.Write(
                """
                insert into goals.learning_hours (tenant_id, entry_id, person_id, day, kind, hours, basis, item_id, plan_id, plan_item_id, skill_id)
                values (@tenant, @id, @person, @day, @kind, @hours, @basis, @item, @plan, @part, @skill)
                """, ct,
                ("id", after.EntryId), ("person", person), ("day", after.Day), ("kind", after.Kind.ToString()), ("hours", after.Hours), ("basis", after.Basis.ToString()),
                ("item", after.LearningItemId), ("plan", after.PlanId), ("part", after.PlanItemId), ("skill", after.SkillId));
    }

    /// <summary>Before the completions themselves are written.</summary>
    public static Task CountLearnt(this IDocumentSession session, IReadOnlyList<LearningRecorded> recorded, CancellationToken ct)
    {
        if (recorded.Count == 0) return Task.CompletedTask;
        var learnt = recorded.ToLookup(r => r.PersonId, r => new LearntHours(r.CompletionId, r.Day, r.Hours, r.Basis, r.ItemId));
        return session.Count(
            [.. learnt.Select(l => l.Key).Order()], recorded.Min(r => r.Day), (person, was) => was with { Learnt = [.. was.Learnt, .. learnt[person]] }, ct);
    }

    /// <summary>Before the completion itself is deleted.</summary>
    public static Task UncountLearnt(this IDocumentSession session, Guid person, Guid completion, DateOnly day, CancellationToken ct) =>
        session.Count([person], day, (_, was) => was with { Learnt = [.. was.Learnt.Where(l => l.CompletionId != completion)] }, ct);

    private static async Task Count(
        this IDocumentSession session, Guid[] people, DateOnly from, Func<Guid, PersonHours, PersonHours> change, CancellationToken ct)
    {
        await session.Write(
            "select pg_advisory_xact_lock(hashtextextended(p::text, 0)) from (select p from unnest(@people) p order by p) ordered", ct, ("people", people));
        var known = await session.HoursOf(people, LearningWeek.MondayOf(HourSums.MonthOf(from)), ct);
        await session.MoveSums(people.SelectMany(person =>
        {
            var was = known.GetValueOrDefault(person, PersonHours.None);
            return HourSums.Difference(was, change(person, was)).Select(d => (person, d.Key, d.Value));
        }), ct);
    }

    public static Task MoveSums(this IDocumentSession session, IEnumerable<(Guid Person, SumKey Key, HourSum By)> moves, CancellationToken ct)
    {
        var sums = moves.GroupBy(m => (m.Key, Shard: (short)(m.Person.ToByteArray()[15] % Shards)))
            .Select(g => (g.Key.Key, g.Key.Shard, Hours: g.Sum(m => m.By.Hours), People: g.Sum(m => m.By.People))).ToList();
        return sums.Count == 0 ? Task.CompletedTask : session.Write(
            """
            insert into goals.learning_sums as s (tenant_id, scope, period, subject_id, shard, hours, people)
            select @tenant, * from unnest(@scopes, @periods, @subjects, @shards, @hours, @people) order by 2, 3, 4, 5
            on conflict (tenant_id, scope, period, subject_id, shard) do update set hours = s.hours + excluded.hours, people = s.people + excluded.people
            """, ct,
            ("scopes", sums.Select(s => s.Key.Scope).ToArray()), ("periods", sums.Select(s => s.Key.Period).ToArray()),
            ("subjects", sums.Select(s => s.Key.SubjectId).ToArray()), ("shards", sums.Select(s => s.Shard).ToArray()),
            ("hours", sums.Select(s => s.Hours).ToArray()), ("people", sums.Select(s => s.People).ToArray()));
    }

    private static LoggedHours[] Logged(LearningEntry? entry) => entry is { Kind: HoursKind.Used }
        ? [new(entry.Day, entry.Hours, entry.Basis, entry.LearningItemId, entry.SkillId)]
        : [];

    /// <summary>One of each less: two entries may be alike.</summary>
    private static List<LoggedHours> Less(this IReadOnlyList<LoggedHours> logged, LoggedHours[] less)
    {
        var rest = logged.ToList();
        foreach (var one in less) rest.Remove(one);
        return rest;
    }

    private static DateOnly Earliest(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? (a < b ? a : b) : one ?? other ?? DateOnly.MaxValue;
}
