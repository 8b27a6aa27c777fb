using Competence.Skills.Ratings;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Exemptions;

/// <summary>skills.exemptions: what a role asks but not of this person, for questions about many people.</summary>
internal static class ExemptionRows
{
    /// <summary>SQL: the person p is exempted from the skill s on @today.</summary>
    public static string IsExempt(string person, string skill) =>
        $"exists (select from skills.exemptions x where x.tenant_id = @tenant and x.person_id = {person} and x.skill_id = {skill} and x.until >= @today)";

    public static Table Define()
    {
        var table = Rows.Table("skills", "exemptions");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("until", "date").NotNull();
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WriteExemption(this IDocumentSession session, SkillProfile profile, Guid skill, CancellationToken ct) =>
        profile.Exemptions.GetValueOrDefault(skill) is { } exemption
            ? session.Write(
                """
                insert into skills.exemptions (tenant_id, person_id, skill_id, until) values (@tenant, @person, @skill, @until)
                on conflict (tenant_id, person_id, skill_id) do update set until = excluded.until
                """, ct, ("person", profile.PersonId), ("skill", skill), ("until", exemption.Until))
            : session.Write(
                "delete from skills.exemptions where tenant_id = @tenant and person_id = @person and skill_id = @skill", ct,
                ("person", profile.PersonId), ("skill", skill));

    /// <summary>Which skills these people are exempted from today.</summary>
    public static async Task<ILookup<Guid, Guid>> Exempted(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        "select person_id, skill_id from skills.exemptions where tenant_id = @tenant and person_id = any(@people) and until >= @today",
        row => (Person: row.GetGuid(0), Skill: row.GetGuid(1)), ct, ("people", people), ("today", today))).ToLookup(x => x.Person, x => x.Skill);
}
