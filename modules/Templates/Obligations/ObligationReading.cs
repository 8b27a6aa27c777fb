using System.Data.Common;
using Competence.Templates.LegalRules;
using Marten;

namespace Competence.Templates.Obligations;

/// <summary>How somebody stood to a rule that was asked of them.</summary>
/// <param name="SiteId">Where they worked; null where no site is set for their unit.</param>
/// <param name="ValidTo">The last day of what meets it; null where it holds on, or nothing does.</param>
internal sealed record ObligationRow(
    Guid PersonId, Guid RuleId, Guid? SiteId, ObligationState State, DateOnly? MetOn, DateOnly? ValidTo, DateOnly? PlannedOn, DateOnly? ExemptUntil);

/// <summary>Which of them; null is all.</summary>
internal sealed record ObligationFilter(Guid? SiteId = null, Guid[]? Units = null, Guid[]? People = null, Guid? RuleId = null);

/// <summary>A rule as it was, of those that are asked of people one by one.</summary>
internal sealed record AskedRule(Guid Id, LegalRuleContent Content);

/// <summary>The stored rows, read as they were when a day ended.</summary>
internal sealed class ObligationReading(IQuerySession session)
{
    /// <summary>SQL: the same as <see cref="Standing.On"/>, of a row with the columns exempt_until, is_met, valid_to, planned_on and warn.</summary>
    public const string State =
        """
        case when exempt_until >= @day then 'exempt'
            when is_met is not true then case when planned_on >= @day then 'planned' else 'missing' end
            when valid_to = 'infinity' then 'valid'
            when valid_to < @day then 'expired'
            when valid_to - @day <= warn then 'expiring'
            else 'valid' end
        """;

    /// <summary>SQL, two parts of a <c>with</c>: <c>standing</c> has a row for each person and rule.</summary>
    public const string Standings =
        $"""
        facts as (
            select person_id, rule_id, max(until) filter (where kind = 'exempt') exempt_until, bool_or(kind = 'met' and day <= @day) is_met,
                max(coalesce(until, 'infinity')) filter (where kind = 'met' and day <= @day) valid_to, max(day) filter (where kind = 'met' and day <= @day) met_on,
                max(day) filter (where kind = 'planned') planned_on
            from templates.obligation_facts
            where tenant_id = @tenant and recorded_at <= @known and coalesce(ended_at, 'infinity') > @known and (@people::uuid[] is null or person_id = any(@people))
            group by 1, 2
        ), known as (
            select o.person_id, o.rule_id, o.site_id, r.warn, f.exempt_until, f.is_met, f.valid_to, f.met_on, f.planned_on
            from templates.obligations o join unnest(@rules::uuid[], @warn::int[]) r (rule_id, warn) on r.rule_id = o.rule_id
            left join facts f on f.person_id = o.person_id and f.rule_id = o.rule_id
            where o.tenant_id = @tenant and o.recorded_at <= @known and coalesce(o.ended_at, 'infinity') > @known
            and (@site::uuid is null or o.site_id = @site) and (@units::uuid[] is null or o.unit_id = any(@units)) and (@people::uuid[] is null or o.person_id = any(@people))
        ), standing as (select *, {State} as state from known)
        """;

    /// <summary>Those that were asked of people, by title.</summary>
    public async Task<IReadOnlyList<AskedRule>> RulesOn(KnownOn when, CancellationToken ct) =>
    [
        .. (await session.Query<LegalRule>().ToListAsync(ct)).Select(r => (r.Id, Content: r.At(when.Moment)))
            .Where(r => r.Content is { Requires.Kind: RequirementKind.Evidence }).Select(r => new AskedRule(r.Id, r.Content!))
            .OrderBy(r => r.Content.Title.In("sv"), Rows.SwedishOrder).ThenBy(r => r.Id),
    ];

    public Task<List<ObligationRow>> RowsOf(KnownOn when, IReadOnlyList<AskedRule> rules, ObligationFilter filter, CancellationToken ct) => session.Read(
        $"with {Standings} select {Columns} from standing order by person_id, rule_id", Row, ct, Parameters(when, rules, filter));

    public const string Columns = "person_id, rule_id, site_id, state, met_on, nullif(valid_to, 'infinity'), planned_on, exempt_until";

    public static ObligationRow Row(DbDataReader row) => new(
        row.GetGuid(0), row.GetGuid(1), row.OrNull<Guid>(2), StateIn(row, 3), row.OrNull<DateOnly>(4), row.OrNull<DateOnly>(5), row.OrNull<DateOnly>(6), row.OrNull<DateOnly>(7));

    public static ObligationState StateIn(DbDataReader row, int column) => Enum.Parse<ObligationState>(row.GetString(column), ignoreCase: true);

    public static (string, object?)[] Parameters(KnownOn when, IReadOnlyList<AskedRule> rules, ObligationFilter filter)
    {
        var asked = rules.Where(r => filter.RuleId is null || r.Id == filter.RuleId).ToList();
        return
        [
            ("day", when.Day), ("known", when.Moment), ("rules", asked.Select(r => r.Id).ToArray()), ("warn", asked.Select(r => r.Content.WarnDays).ToArray()),
            ("site", filter.SiteId), ("units", filter.Units), ("people", filter.People),
        ];
    }
}
