namespace Competence.Metrics.Measures;

/// <summary>One statement counts all measures of some periods for all units, and keeps what has become another.</summary>
internal static class MeasureSql
{
    /// <summary>What was known at <c>@known</c>, and the periods that are asked about.</summary>
    /// <param name="also">SQL: what else a fact has to be.</param>
    private static string KnownOf(string also) =>
        $"""
        facts as materialized (
            select kind, subject_id, valid_from, coalesce(valid_to, 'infinity') as valid_to, target_id, detail, amount from metrics.facts
            where tenant_id = @tenant and recorded_at <= @known and (ended_at is null or ended_at > @known) and {also}),
        employed as materialized (select subject_id as person_id, valid_from, valid_to, detail from facts where kind = 'employment'),
        contracted as materialized (
            select person_id, valid_from, valid_to, {Measure.FullWeek} as hours from employed
            union all
            select e.person_id, greatest(e.valid_from, h.valid_from), least(e.valid_to, h.valid_to), h.amount - {Measure.FullWeek}
            from employed e join facts h on h.kind = 'hours' and h.subject_id = e.person_id and h.valid_from < e.valid_to and h.valid_to > e.valid_from),
        placed as materialized (select subject_id as person_id, target_id as unit_id, valid_from, valid_to from facts where kind = 'unit'),
        role_fits as materialized (select subject_id as person_id, valid_from, valid_to, amount from facts where kind = 'role-fit'),
        met_gaps as materialized (
            select f.subject_id as person_id, f.valid_from, f.valid_to, s.kind as skill_kind from facts f
            left join metrics.skills s on s.tenant_id = @tenant and s.skill_id = f.target_id where f.kind = 'gap' and f.detail = 'met'),
        pulse_results as materialized (
            select unit_id, closed_on, invited, answered, index_sum from metrics.pulse_results where tenant_id = @tenant and recorded_at <= @known),
        outputs as materialized (
            select kind, unit_id, month, amount from metrics.outputs where tenant_id = @tenant and recorded_at <= @known and (ended_at is null or ended_at > @known)),
        periods as (select p.*, p.no::smallint as period from unnest(@lengths, @month, @since, @until) with ordinality as p (months, month, since, until, no))
        """;

    private static readonly string Known = KnownOf("true");

    /// <summary>SQL: <c>period</c> by number, <c>person_id</c> and <c>value</c> of each of <c>@people</c> who has contributed to the measure.</summary>
    public static string Contributed(Measure measure) =>
        $"""
        with {KnownOf("subject_id = any(@people)")}
        select w.period, c.person_id, sum(c.value)::numeric from periods w cross join lateral ({measure.Contributions}) as c (unit_id, person_id, value) group by 1, 2
        """;

    /// <summary>SQL: <c>person_id</c> and <c>value</c> of who has contributed to a measure in one period, in some units or anywhere, from <c>@after</c> on.</summary>
    public static string Contributions(Measure measure) =>
        $"""
        with {Known}
        select c.person_id, {(measure.Adding == Adding.Median ? "(percentile_cont(0.5) within group (order by c.value))::numeric" : "sum(c.value)::numeric")}
        from periods w cross join lateral ({measure.Contributions}) as c (unit_id, person_id, value)
        where (@anywhere or c.unit_id = any(@inside)) and c.person_id > @after group by 1 order by 1 limit @most
        """;

    /// <summary>
    /// SQL: measure, period by number, gender (<c>unknown</c> where none is recorded), n and value of what the people of each have contributed to these
    /// measures, of which none is of groups or units.
    /// </summary>
    public static string ByGender(IEnumerable<Measure> measures) =>
        $"""
        with {Known}
        {string.Join("\nunion all\n", measures.Select(measure =>
            $"""
            select '{measure.Name}', w.period, coalesce(g.gender, 'unknown'), count(distinct c.person_id)::int, {measure.Adding switch
            {
                Adding.Sum => "sum(c.value)::numeric / 100",
                Adding.DaysOfPeriod => "sum(c.value)::numeric / max(w.until - w.since)",
                Adding.FullTimeOfPeriod => $"sum(c.value)::numeric / max(w.until - w.since) / {Measure.FullWeek}",
                Adding.Median => "(percentile_cont(0.5) within group (order by c.value))::numeric",
                _ => "count(distinct c.person_id)::numeric",
            }}
            from periods w cross join lateral ({measure.Contributions}) as c (unit_id, person_id, value)
            left join metrics.genders g on g.tenant_id = @tenant and g.person_id = c.person_id group by 2, 3
            """))}
        """;

    /// <summary>
    /// SQL: <c>measure</c> and <c>period</c> by number, <c>unit_id, n, value</c> of every unit that somebody has contributed to. Most people have been in
    /// one unit: they are counted there, and the counts laid together. Only those who have been in several are looked at one by one, so that each whole
    /// has them once.
    /// </summary>
    private static readonly string Found =
        $"""
        measured (number, measure) as (select m.number::smallint, m.measure from unnest(@measures) with ordinality as m (measure, number)),
        wholes as (select * from unnest(@units, @wholes) as w (unit_id, whole_id)),
        been as materialized (
            select c.number, c.period, c.unit_id, c.person_id, sum(c.value) as value
            from ({Of("c.unit_id, c.person_id, c.value", Adding.People, Adding.Sum, Adding.DaysOfPeriod, Adding.FullTimeOfPeriod)}) as c (number, period, unit_id, person_id, value) group by 1, 2, 3, 4),
        wanderers as (select number, period, person_id from been group by 1, 2, 3 having count(*) > 1),
        counted (number, period, unit_id, n, value) as (
            select b.number, b.period, b.unit_id, count(*), sum(b.value) from been b
            left join wanderers s on s.number = b.number and s.period = b.period and s.person_id = b.person_id where s.person_id is null group by 1, 2, 3
            union all
            select d.number, d.period, d.unit_id, count(*), null from ({Of("c.unit_id", Adding.PeopleOnADay)}) as d (number, period, unit_id) group by 1, 2, 3),
        laid (number, period, unit_id, n, value) as (
            select c.number, c.period, coalesce(w.whole_id, @organisation), c.n, c.value from counted c left join wholes w on w.unit_id = coalesce(c.unit_id, @organisation)
            union all
            select b.number, b.period, coalesce(w.whole_id, @organisation), count(distinct b.person_id), sum(b.value)
            from been b join wanderers s on s.number = b.number and s.period = b.period and s.person_id = b.person_id
            left join wholes w on w.unit_id = coalesce(b.unit_id, @organisation) group by 1, 2, 3
            union all
            select g.number, g.period, coalesce(w.whole_id, @organisation), g.n, g.value
            from ({Of("c.unit_id, c.person_id, c.value", Adding.Groups, Adding.Units)}) as g (number, period, unit_id, n, value) left join wholes w on w.unit_id = g.unit_id),
        added_up (number, period, unit_id, n, value) as (
            select l.number, l.period, l.unit_id, sum(l.n)::int,
                case when l.number = any(array[{Numbers(Adding.DaysOfPeriod)}]) then sum(l.value) / (select until - since from periods p where p.period = l.period)
                when l.number = any(array[{Numbers(Adding.FullTimeOfPeriod)}]) then sum(l.value) / (select (until - since) * {Measure.FullWeek}::numeric from periods p where p.period = l.period)
                when l.number = any(array[{Numbers(Adding.Sum)}]) then sum(l.value) / 100
                when l.number = any(array[{Numbers(Adding.Groups, Adding.Units)}]) then sum(l.value) else sum(l.n) end
            from laid l group by 1, 2, 3
            union all
            select c.number, c.period, coalesce(w.whole_id, @organisation), count(distinct c.person_id)::int, (percentile_cont(0.5) within group (order by c.value))::numeric
            from ({Of("c.unit_id, c.person_id, c.value", Adding.Median)}) as c (number, period, unit_id, person_id, value)
            left join wholes w on w.unit_id = coalesce(c.unit_id, @organisation) group by 1, 2, 3),
        found as (
            select m.measure, a.unit_id, p.months, p.month, a.value, a.n from added_up a join measured m on m.number = a.number join periods p on p.period = a.period)
        """;

    /// <summary>What is known and what is found are laid together once: to look each row up among the others would take the square of them.</summary>
    public static readonly string Keep =
        $"""
        with {Known}, {Found},
        compared as (
            select measure, unit_id, months, month, value, n, max(row_id::text)::uuid as row_id, bool_or(is_found) as is_found
            from (
                select measure, unit_id, months, month, value, n, null::uuid as row_id, true as is_found from found
                union all
                select m.measure, m.unit_id, m.months, m.month, m.value, m.n, m.row_id, false from metrics.measures m join periods w on w.months = m.months and w.month = m.month
                where m.tenant_id = @tenant and m.ended_at is null) both_sides
            group by 1, 2, 3, 4, 5, 6),
        ended as (
            update metrics.measures set ended_at = @known
            where tenant_id = @tenant and row_id = any(array(select row_id from compared where row_id is not null and not is_found)))
        insert into metrics.measures (tenant_id, measure, unit_id, months, month, value, n, recorded_at)
        select @tenant, measure, unit_id, months, month, value, n, @known from compared where row_id is null
        """;

    private static string Of(string columns, params Adding[] kinds) => string.Join("\nunion all\n", Measure.All.Index().Where(m => kinds.Contains(m.Item.Adding)).Select(m =>
        $"select {m.Index + 1}::smallint, w.period, {columns} from periods w cross join lateral ({m.Item.Contributions}) as c (unit_id, person_id, value)"));

    private static string Numbers(params Adding[] kinds) => string.Join(", ", Measure.All.Index().Where(m => kinds.Contains(m.Item.Adding)).Select(m => m.Index + 1));
}
