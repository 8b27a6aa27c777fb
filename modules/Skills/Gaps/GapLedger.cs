using System.Data.Common;
using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Skills.Gaps;

/// <summary>
/// One way in which gaps open and close, whatever caused it: a rating, a new role, a new version of a role profile. What
/// is asked of these people today is measured by their levels; what differs from the ledger is written and told, and so is
/// how well they fit what is asked. Told from the ledger and not from the cause, nothing is told twice, and a second run tells nothing.
/// </summary>
internal static class GapLedger
{
    private const int Chunk = 1000;

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task<OutgoingMessages> SettleGaps(this IDocumentSession session, Guid[] people, DateOnly today, CancellationToken ct)
    {
        if (people.Length == 0) return [];
        await session.LockMembers(people, ct);
        return await session.Settled(people, today, ct);
    }

    private static async Task<OutgoingMessages> Settled(this IDocumentSession session, Guid[] people, DateOnly today, CancellationToken ct)
    {
        var changes = await session.Read(GapSql.Settle, Read, ct, ("people", people), ("today", today));
        var news = new OutgoingMessages();
        news.AddRange(changes.Where(c => c.IsOpen).Select(c => c.Gap!).Chunk(Chunk).Select(gaps => new GapOpened(gaps, today)));
        news.AddRange(changes.Where(c => !c.IsOpen).Select(c => c.Gap).OfType<SkillGap>().Chunk(Chunk).Select(gaps => new GapClosed(gaps, today)));
        news.AddRange(changes.Select(c => c.Fit).OfType<PersonRoleFit>().Chunk(Chunk).Select(fits => new RoleFitsChanged(fits, today)));
        return news;
    }

    /// <summary>The same for one skill of one person, whose row of levels is written with it: most ratings open no gap, and change how well the role fits.</summary>
    /// <param name="written">The row.</param>
    /// <param name="level">What it says that the person has.</param>
    public static async Task<OutgoingMessages> SettleGap(
        this IDocumentSession session, Guid person, Guid skill, Statement written, int? level, DateOnly today, CancellationToken ct)
    {
        var (asked, told, fit) = await session.Together(
            row => ReadOne(row, person), ct, LockOne(person), written, new(GapSql.One, ("person", person), ("skill", skill), ("today", today)));
        var news = new OutgoingMessages();
        if (fit is not null) news.Add(new RoleFitsChanged([fit], today));
        switch (GapSteps.Of(asked, told, level))
        {
            case GapStep.Restate:
                session.QueueSqlCommand("update skills.gaps set level = ? where tenant_id = ? and person_id = ? and skill_id = ?", (object?)level ?? DBNull.Value, session.TenantId, person, skill);
                break;
            case GapStep.Close:
                session.QueueSqlCommand("delete from skills.gaps where tenant_id = ? and person_id = ? and skill_id = ?", session.TenantId, person, skill);
                session.QueueSqlCommand("update skills.members set met = met + 1 where tenant_id = ? and person_id = ?", session.TenantId, person);
                news.Add(new GapClosed([new(person, skill, told!.RoleProfileId, told.Required, told.Level, IsMet: true)], today));
                break;
            case GapStep.Settle:
                news.AddRange(await session.Settled([person], today, ct));
                break;
        }
        return news;
    }

    /// <summary>
    /// A rating and a new role at the same moment settle one after the other, and the later sees both. Taken before any row of
    /// theirs is written, so that two who write of one person wait for each other and never both.
    /// </summary>
    public static Task LockMembers(this IDocumentSession session, Guid[] people, CancellationToken ct) => session.Write(Lock(people), ct);

    private static Statement Lock(Guid[] people) =>
        new("select from skills.members where tenant_id = @tenant and person_id = any(@people) order by person_id for update", ("people", people));

    // one value and not an array of one, whose plan would be made anew each time
    private static Statement LockOne(Guid person) =>
        new("select from skills.members where tenant_id = @tenant and person_id = @person for update", ("person", person));

    private static (bool IsOpen, SkillGap? Gap, PersonRoleFit? Fit) Read(DbDataReader row) => (
        row.GetBoolean(0),
        row.IsDBNull(2) ? null : new(row.GetGuid(1), row.GetGuid(2), row.GetGuid(3), row.GetInt16(4), row.OrNull<short>(5), row.OrNull<bool>(6)),
        RoleFits.Read(row, row.GetGuid(1), from: 7));

    private static (Asked?, Told?, PersonRoleFit?) ReadOne(DbDataReader row, Guid person) => (
        row.IsDBNull(0) ? null : new(row.GetGuid(0), row.GetInt16(1)),
        row.IsDBNull(2) ? null : new(row.GetGuid(2), row.GetInt16(3), row.OrNull<short>(4)),
        RoleFits.Read(row, person, from: 5));
}
