using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Goals.Plans;
using Competence.Goals.Records;
using Marten;

namespace Competence.Goals.NextSteps;

/// <summary>What suggestions are made from, in a handful of questions to narrow tables.</summary>
internal static class Suggesting
{
    /// <summary>What a plan leads to and no role asks weighs as much as what matters in the middle.</summary>
    private const int PlannedImportance = 3;

    public static async Task<IReadOnlyList<Wanted>> Wanted(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct)
    {
        var role = (await session.Standing(person, today, ct))?.RoleProfileId;
        var asked = role is { } id ? await session.AskedBy(id, today, ct) ?? [] : [];
        var levels = await session.Levels(person, ct);
        var plans = await session.Query<DevelopmentPlan>().Where(p => p.PersonId == person && p.State == PlanState.Active).ToListAsync(ct);
        var planned = plans.SelectMany(p => p.Items).Where(i => i is { IsOpen: true, Content.SkillId: not null })
            .GroupBy(i => i.Content.SkillId!.Value).ToDictionary(g => g.Key, g => g.Max(i => i.Content.ToLevel!.Value));
        var interests = (await session.Read(
            "select skill_id, interest from goals.interests where tenant_id = @tenant and person_id = @person",
            row => (Skill: row.GetGuid(0), Interest: (int)row.GetInt16(1)), ct, ("person", person))).ToDictionary(i => i.Skill, i => i.Interest);
        var byRole = asked.ToDictionary(a => a.SkillId);
        return [
            .. byRole.Keys.Union(planned.Keys).Select(skill => new Wanted(
                skill, levels.GetValueOrDefault(skill), Math.Max(byRole.GetValueOrDefault(skill)?.Level ?? 0, planned.GetValueOrDefault(skill)),
                byRole.GetValueOrDefault(skill)?.Importance ?? PlannedImportance, interests.GetValueOrDefault(skill), planned.ContainsKey(skill))).Where(w => w.Gap > 0),
        ];
    }

    /// <summary>What leads to a wanted skill or is asked by law, neither finished nor dismissed, and with nothing left to do before it.</summary>
    public static async Task<IReadOnlyList<Offered>> Offered(this IQuerySession session, Guid person, IReadOnlyList<Wanted> wanted, DateOnly today, CancellationToken ct)
    {
        var rows = await session.Read(
            $"""
            with finished as materialized (
                select distinct item_id from goals.completions where tenant_id = @tenant and person_id = @person and {LearningResults.Finished}
            ), obliged as materialized (
                select item_id, due from goals.enrolments where tenant_id = @tenant and person_id = @person and basis = 'Law' and state = 'Enrolled'
            ), open as (
                select item_id from goals.learning_item_skills where tenant_id = @tenant and skill_id = any(@skills)
                except select item_id from finished
                except select item_id from goals.dismissals where tenant_id = @tenant and person_id = @person and until > @today
                except select p.item_id from goals.learning_prerequisites p where p.tenant_id = @tenant and p.needs_id not in (select item_id from finished)
                union select item_id from obliged
            )
            select i.item_id, i.title, i.kind, i.language, i.hours, o.item_id is not null, o.due,
                coalesce(e.finishers, 0), coalesce(e.gained, 0), coalesce(e.counted, 0), s.skill_id, s.from_level, s.to_level
            from open join goals.learning_items i on i.tenant_id = @tenant and i.item_id = open.item_id and i.is_offered
            left join obliged o on o.item_id = i.item_id
            left join goals.item_effects e on e.tenant_id = @tenant and e.item_id = i.item_id
            left join goals.learning_item_skills s on s.tenant_id = @tenant and s.item_id = i.item_id
            """,
            row => (Item: new Offered(
                row.GetGuid(0), row.GetString(1), Enum.Parse<LearningItemKind>(row.GetString(2)), row.GetString(3), row.GetDecimal(4), [],
                Effect.Of(row.GetInt32(7), row.GetInt64(8), row.GetInt32(9)), row.GetBoolean(5), row.OrNull<DateOnly>(6)),
                Skill: row.IsDBNull(10) ? null : new TaughtSkill(row.GetGuid(10), row.GetInt16(11), row.GetInt16(12))), ct,
            ("person", person), ("skills", wanted.Select(w => w.SkillId).ToArray()), ("today", today));
        return [.. rows.GroupBy(r => r.Item.ItemId).Select(g => g.First().Item with { Skills = [.. g.Select(r => r.Skill).OfType<TaughtSkill>()] })];
    }
}
