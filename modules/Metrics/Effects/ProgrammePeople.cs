using Competence.Goals.Contracts;
using Marten;

namespace Competence.Metrics.Effects;

/// <summary>The rows of <c>metrics.programme_people</c>; written within the transaction of what changes them.</summary>
internal static class ProgrammePeople
{
    /// <summary>Whose answers: the participant's, or their manager's.</summary>
    public const string Own = "own", Led = "led";

    public static async Task Join(this IDocumentSession session, EnrolmentChanged news, CancellationToken ct)
    {
        if (!news.IsIn) return; // whoever has begun is followed to the end
        await session.Begin(ct);
        await session.Write(
            """
            insert into metrics.programme_people as p (tenant_id, programme_id, person_id, joined_at) values (@tenant, @programme, @person, @at)
            on conflict (tenant_id, programme_id, person_id) do update set joined_at = least(p.joined_at, excluded.joined_at)
            """, ct, ("programme", news.ProgrammeId), ("person", news.PersonId), ("at", news.OccurredAt.ToUniversalTime()));
    }

    /// <summary>What is finished once more was finished the first time.</summary>
    public static async Task Finish(this IDocumentSession session, ProgrammeCompleted news, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Write(
            """
            insert into metrics.programme_people as p (tenant_id, programme_id, person_id, finished_on, skill_ids) values (@tenant, @programme, @person, @day, @skills)
            on conflict (tenant_id, programme_id, person_id) do update set finished_on = coalesce(p.finished_on, excluded.finished_on), skill_ids = excluded.skill_ids
            """, ct, ("programme", news.ProgrammeId), ("person", news.PersonId), ("day", news.Day), ("skills", news.SkillIds.ToArray()));
    }

    /// <returns>Null where they have not.</returns>
    public static async Task<DateOnly?> Finished(this IQuerySession session, Guid programme, Guid person, CancellationToken ct) => (await session.Read(
        "select finished_on from metrics.programme_people where tenant_id = @tenant and programme_id = @programme and person_id = @person",
        row => row.OrNull<DateOnly>(0), ct, ("programme", programme), ("person", person))).FirstOrDefault();

    public static async Task KeepReaction(this IDocumentSession session, GiveReaction given, DateTimeOffset now, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Write(
            "update metrics.programme_people set reaction = @score, reacted_at = @now where tenant_id = @tenant and programme_id = @programme and person_id = @person", ct,
            ("score", (short)given.Score), ("now", now), ("programme", given.ProgrammeId), ("person", given.PersonId));
    }

    public static async Task KeepCheck(this IDocumentSession session, CheckBehaviour check, DateTimeOffset now, CancellationToken ct)
    {
        var by = check.IsOwn ? Own : Led;
        await session.Begin(ct);
        await session.Write(
            $"""
            update metrics.programme_people set {by}_answers = @answers, {by}_used = @used, {by}_at = @now
            where tenant_id = @tenant and programme_id = @programme and person_id = @person
            """, ct,
            ("answers", check.Answer.Statements.Select(s => (short)s).ToArray()), ("used", check.Answer.HasUsed), ("now", now),
            ("programme", check.ProgrammeId), ("person", check.PersonId));
    }
}
