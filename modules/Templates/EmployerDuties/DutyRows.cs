using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Templates.EmployerDuties;

/// <summary>templates.duties: which rules ask a document of the employer, where and since when; no site is the whole organisation.</summary>
internal static class DutyRows
{
    public static Table Define()
    {
        var table = Rows.Table("templates", "duties");
        table.AddColumn("rule_id", "uuid").AsPrimaryKey();
        table.AddColumn("site_id", "uuid").AsPrimaryKey();
        table.AddColumn("recorded_at", "timestamptz").AsPrimaryKey();
        table.AddColumn("ended_at", "timestamptz");
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task EvaluateDuty(this IDocumentSession session, LegalRule rule, Headcounts heads, DateTimeOffset now, CancellationToken ct)
    {
        Guid[] places = rule.IsRetired || rule.Content.Requires.Kind != RequirementKind.EmployerDocument ? [] : [.. heads.PlacesOf(rule.Content.AppliesWhen).Select(p => p ?? Guid.Empty)];
        return session.Write(
            """
            with closed as (
                update templates.duties set ended_at = @now where tenant_id = @tenant and rule_id = @rule and ended_at is null and site_id <> all(@places)
            )
            insert into templates.duties (tenant_id, rule_id, site_id, recorded_at)
            select @tenant, @rule, p, @now from unnest(@places) p
            where not exists (select from templates.duties d where d.tenant_id = @tenant and d.rule_id = @rule and d.site_id = p and d.ended_at is null)
            """, ct, ("rule", rule.Id), ("now", now), ("places", places));
    }

    public static async Task<IReadOnlyList<AskedDuty>> DutiesOn(this IQuerySession session, KnownOn when, CancellationToken ct)
    {
        var rows = await session.Read(
            "select rule_id, site_id from templates.duties where tenant_id = @tenant and recorded_at <= @known and coalesce(ended_at, 'infinity') > @known",
            row => (Rule: row.GetGuid(0), Site: row.GetGuid(1) is var site && site == Guid.Empty ? (Guid?)null : site), ct, ("known", when.Moment));
        var rules = (await session.LoadManyAsync<LegalRule>(ct, [.. rows.Select(r => r.Rule).Distinct()])).ToDictionary(r => r.Id);
        var duties = (await session.LoadManyAsync<EmployerDuty>(ct, [.. rows.Select(r => EmployerDuty.IdOf(r.Rule, r.Site))])).ToDictionary(d => d.Id);
        return
        [
            .. rows.Select(r => (r.Rule, r.Site, Content: rules[r.Rule].At(when.Moment))).Where(r => r.Content is not null)
                .Select(r => AskedDuty.Of(r.Rule, r.Content!, r.Site, duties.GetValueOrDefault(EmployerDuty.IdOf(r.Rule, r.Site)), when))
                .OrderBy(d => Urgency.Of(d.State)).ThenBy(d => d.Content.Title.In("sv"), Rows.SwedishOrder).ThenBy(d => d.RuleId).ThenBy(d => d.SiteId),
        ];
    }
}

/// <summary>How the employer stood to a rule that was asked of it.</summary>
/// <param name="Documents">The newest first.</param>
internal sealed record AskedDuty(Guid RuleId, LegalRuleContent Content, Guid? SiteId, ObligationState State, Standing Standing, IReadOnlyList<DutyDocument> Documents)
{
    public static AskedDuty Of(Guid rule, LegalRuleContent content, Guid? site, EmployerDuty? duty, KnownOn when)
    {
        var standing = duty?.StandingOn(when) ?? default;
        return new(rule, content, site, standing.On(when.Day, content.WarnDays), standing, [.. duty?.KnownOn(when) ?? []]);
    }
}
