using Competence.Metrics.Measures;
using Marten;
using Wolverine;

namespace Competence.Metrics.Facts;

/// <summary>Writes what has been told; within the transaction that the session has begun.</summary>
internal static class FactRows
{
    /// <summary>Whoever calls holds the subjects: their rows of <c>metrics.people</c> are written in the same transaction.</summary>
    /// <param name="subjects">Whom all that is told of these kinds is about: what is known of them and not told is no longer so.</param>
    /// <returns>The request to count anew; none where nothing has changed.</returns>
    public static Task<OutgoingMessages> Tell(
        this IDocumentSession session, Guid[] subjects, string[] kinds, IReadOnlyCollection<Fact> told, TimeProvider clock, CancellationToken ct) =>
        session.Become(subjects, kinds, _ => told, clock, ct);

    /// <summary>Replaces what is known of the same kind and target, and leaves the others as they are.</summary>
    /// <param name="told">All of one subject.</param>
    public static Task<OutgoingMessages> Put(this IDocumentSession session, TimeProvider clock, CancellationToken ct, params Fact[] told)
    {
        var same = told.Select(t => (t.Kind, t.TargetId)).ToHashSet();
        return session.Turn(
            told[0].SubjectId, [.. told.Select(t => t.Kind)], known => [.. known.Where(k => !same.Contains((k.Kind, k.TargetId))), .. told], clock, ct);
    }

    /// <summary>What is known of one subject becomes something else.</summary>
    public static async Task<OutgoingMessages> Turn(
        this IDocumentSession session, Guid subject, string[] kinds, Func<IReadOnlyCollection<Fact>, IReadOnlyCollection<Fact>> into, TimeProvider clock, CancellationToken ct)
    {
        await session.Hold($"metrics.facts/{subject}", ct);
        return await session.Become([subject], kinds, into, clock, ct);
    }

    /// <summary>The same of many subjects at once.</summary>
    public static async Task<OutgoingMessages> TurnEach(
        this IDocumentSession session, IEnumerable<Guid> subjects, string[] kinds, Func<IReadOnlyCollection<Fact>, IReadOnlyCollection<Fact>> into, TimeProvider clock, CancellationToken ct)
    {
        Guid[] each = [.. subjects.Distinct().Order()];
        await session.HoldEach([.. each.Select(subject => $"metrics.facts/{subject}")], ct);
        return await session.Become(each, kinds, into, clock, ct);
    }

    /// <summary>What is told within a second is counted in one go; what is to come, when it is there.</summary>
    public static async Task<OutgoingMessages> CountAnew(this IDocumentSession session, DateOnly since, TimeProvider clock, CancellationToken ct)
    {
        var news = new OutgoingMessages();
        if (await session.Unmeasured(since, clock, ct)) news.Delay(new RefreshMeasures(), TimeSpan.FromSeconds(1));
        return news;
    }

    /// <summary>
    /// Notes the months that are to be counted anew. One that waits already is left to whoever asked for it: held until this commits, so that it is
    /// not counted before. One that is being counted is noted anew.
    /// </summary>
    /// <returns>Whether a month waits now that did not: it is to be asked for.</returns>
    public static async Task<bool> Unmeasured(this IDocumentSession session, DateOnly since, TimeProvider clock, CancellationToken ct)
    {
        var months = Window.From(since, clock);
        return months is not [] && (await session.Read(
            """
            insert into metrics.unmeasured (tenant_id, id, month) select @tenant, m.id, m.month from unnest(@ids, @months) as m (id, month)
            where not exists (select from metrics.unmeasured u where u.tenant_id = @tenant and u.month = m.month for key share skip locked) returning month
            """, row => row.GetFieldValue<DateOnly>(0), ct,
            ("ids", months.Select(_ => Guid.CreateVersion7()).ToArray()), ("months", months.ToArray()))).Count > 0;
    }

    /// <summary>Whoever calls holds the subjects, for these kinds.</summary>
    public static async Task<OutgoingMessages> Become(
        this IDocumentSession session, Guid[] subjects, string[] kinds, Func<IReadOnlyCollection<Fact>, IReadOnlyCollection<Fact>> into, TimeProvider clock, CancellationToken ct)
    {
        var known = await session.Read(
            """
            select fact_id, kind, subject_id, valid_from, valid_to, target_id, detail, amount from metrics.facts
            where tenant_id = @tenant and subject_id = any(@subjects) and kind = any(@kinds) and ended_at is null
            """,
            row => (Id: row.GetGuid(0), Fact: new Fact(
                row.GetString(1), row.GetGuid(2), row.GetFieldValue<DateOnly>(3), row.OrNull<DateOnly>(4), row.OrNull<Guid>(5), row.IsDBNull(6) ? null : row.GetString(6), row.OrNull<int>(7))), ct,
            ("subjects", subjects), ("kinds", kinds));
        var changes = FactChanges.Between(known, into([.. known.Select(k => k.Fact)]));
        if (changes.Since is not { } since) return [];
        await session.Write(changes, clock.GetUtcNow(), ct);
        return await session.CountAnew(since, clock, ct);
    }

    private static async Task Write(this IDocumentSession session, FactChanges changes, DateTimeOffset now, CancellationToken ct)
    {
        await session.Write(
            "update metrics.facts set ended_at = @now where tenant_id = @tenant and fact_id = any(@ended)", ct, ("now", now), ("ended", changes.Ended.ToArray()));
        await session.Write(
            """
            insert into metrics.facts (tenant_id, recorded_at, fact_id, kind, subject_id, valid_from, valid_to, target_id, detail, amount)
            select @tenant, @now, * from unnest(@ids, @kinds, @subjects, @from, @to, @targets, @details, @amounts)
            """, ct,
            ("now", now), ("ids", changes.Added.Select(_ => Guid.CreateVersion7()).ToArray()), ("kinds", changes.Added.Select(f => f.Kind).ToArray()),
            ("subjects", changes.Added.Select(f => f.SubjectId).ToArray()), ("from", changes.Added.Select(f => f.From).ToArray()),
            ("to", changes.Added.Select(f => f.To).ToArray()), ("targets", changes.Added.Select(f => f.TargetId).ToArray()),
            ("details", changes.Added.Select(f => f.Detail).ToArray()), ("amounts", changes.Added.Select(f => f.Amount).ToArray()));
    }
}
