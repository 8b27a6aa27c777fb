using Competence.Kernel;
using Competence.Templates.EmployerDuties;
using Competence.Templates.LegalRules;
using Competence.Templates.Sites;
using Marten;

namespace Competence.Templates.Obligations;

/// <summary>Asks rules anew of people, set by set: what applies no longer is closed, what applies now is written, all as of this moment.</summary>
internal static class Evaluating
{
    private const int Many = 2000;

    /// <summary>Every rule, of these people. Within the transaction that the session has begun.</summary>
    /// <returns>News of what has become due.</returns>
    public static async Task<IReadOnlyList<object>> Evaluate(this IDocumentSession session, Guid[] people, TimeProvider clock, CancellationToken ct)
    {
        var rules = (await session.Query<LegalRule>().Where(r => !r.IsRetired).ToListAsync(ct)).Where(IsOfPeople).ToList();
        if (people.Length == 0 || rules.Count == 0) return [];
        await session.HoldObligations(ct);
        var heads = rules.Any(r => r.Content.AppliesWhen.MinHeadcount is not null) ? await session.Headcounts(clock, ct) : null;
        foreach (var rule in rules) await session.Evaluate(rule, people, heads, clock, ct);
        return await session.TellDue(rules, people, clock, ct);
    }

    /// <summary>One rule, of everybody; and where it asks a document of the employer, of each place.</summary>
    /// <returns>How many rows were written and closed, and news of what has become due.</returns>
    public static async Task<(int Opened, int Closed, IReadOnlyList<object> News)> EvaluateAll(
        this IDocumentSession session, LegalRule rule, Headcounts? heads, TimeProvider clock, CancellationToken ct)
    {
        await session.HoldObligations(ct);
        await session.EvaluateDuty(rule, heads ?? await session.Headcounts(clock, ct), clock.GetUtcNow(), ct);
        var (opened, closed) = await session.Evaluate(rule, people: null, heads, clock, ct);
        if (opened > Many) await session.Write("analyze templates.obligations", ct); // the next question must not be planned as if it were empty
        return (opened, closed, IsOfPeople(rule) ? await session.TellDue([rule], people: null, clock, ct) : []);
    }

    /// <summary>A message for each rule: a rule is asked anew of everybody in a transaction of its own.</summary>
    public static async Task<IEnumerable<EvaluateRule>> EvaluateEach(this IQuerySession session, CancellationToken ct) =>
        (await session.Query<LegalRule>().Where(r => !r.IsRetired).Select(r => r.Id).ToListAsync(ct)).Order().Select(id => new EvaluateRule(id));

    private static bool IsOfPeople(LegalRule rule) => rule.Content.Requires.Kind == RequirementKind.Evidence;

    public static Task HoldObligations(this IDocumentSession session, CancellationToken ct) => session.Hold("templates.obligations", ct);

    private static async Task<(int Opened, int Closed)> Evaluate(
        this IDocumentSession session, LegalRule rule, Guid[]? people, Headcounts? heads, TimeProvider clock, CancellationToken ct)
    {
        var when = rule.Content.AppliesWhen;
        IReadOnlyList<Guid?> places = heads?.PlacesOf(when) ?? (when.SiteIds.Count == 0 ? [null] : [.. when.SiteIds.Cast<Guid?>()]);
        return (await session.Read(
            Sql, row => ((int)row.GetInt64(0), (int)row.GetInt64(1)), ct,
            ("today", clock.Today()), ("now", clock.GetUtcNow()), ("rule", rule.Id), ("people", people), ("asked", IsOfPeople(rule) && !rule.IsRetired && places.Count > 0),
            ("roles", when.RoleProfileIds.ToArray()), ("tags", when.TaskTags.ToArray()), ("managers", when.ManagersOnly),
            ("sites", places.OfType<Guid>().ToArray()))).Single();
    }

    /// <summary>Both parts see the rows as they were before: who has moved is closed where they were and written where they are, and what was told goes along.</summary>
    private const string Sql =
        $"""
        with recursive {SiteUnits.Placed}, employed as (
            select m.person_id, u.unit_id, p.site_id from templates.members m
            left join lateral (
                select k.target_id as unit_id from templates.member_links k
                where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1
            ) u on true
            left join placed p on p.unit_id = u.unit_id
            where @asked and m.tenant_id = @tenant and {MemberRows.Employed} and (@people::uuid[] is null or m.person_id = any(@people))
        ), target as materialized (
            select e.* from employed e
            where (cardinality(@sites::uuid[]) = 0 or e.site_id = any(@sites))
            and (cardinality(@roles::uuid[]) = 0 or exists (
                select from templates.member_links k where k.tenant_id = @tenant and k.person_id = e.person_id and k.kind = 'role' and k.target_id = any(@roles) and {MemberRows.Holds}))
            and (cardinality(@tags::text[]) = 0
                or exists (select from templates.task_tags t where t.tenant_id = @tenant and t.owner_id = e.person_id and t.tag = any(@tags))
                or exists (
                    select from templates.member_links k join templates.task_tags t on t.tenant_id = @tenant and t.owner_id = k.target_id and t.tag = any(@tags)
                    where k.tenant_id = @tenant and k.person_id = e.person_id and k.kind = 'role' and {MemberRows.Holds}))
            and (not @managers or exists (
                select from templates.member_links k join templates.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
                where k.tenant_id = @tenant and k.target_id = e.person_id and k.kind = 'manager' and {MemberRows.Holds}))
        ), closed as (
            update templates.obligations o set ended_at = @now
            where o.tenant_id = @tenant and o.rule_id = @rule and o.ended_at is null and (@people::uuid[] is null or o.person_id = any(@people))
            and not exists (
                select from target t where t.person_id = o.person_id and t.unit_id is not distinct from o.unit_id and t.site_id is not distinct from o.site_id)
            returning 1
        ), opened as (
            insert into templates.obligations (tenant_id, rule_id, person_id, recorded_at, unit_id, site_id, told)
            select @tenant, @rule, t.person_id, @now, t.unit_id, t.site_id, o.told from target t
            left join templates.obligations o on o.tenant_id = @tenant and o.rule_id = @rule and o.person_id = t.person_id and o.ended_at is null
            where o.person_id is null or t.unit_id is distinct from o.unit_id or t.site_id is distinct from o.site_id
            returning 1
        ) select (select count(*) from opened), (select count(*) from closed)
        """;
}
