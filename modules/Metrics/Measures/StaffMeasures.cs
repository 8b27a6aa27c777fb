namespace Competence.Metrics.Measures;

/// <summary>
/// Who works here, comes, moves and leaves. Somebody who leaves is counted on the last day, in the unit of that day; whoever is employed again
/// from the day after has not left. A unit that somebody works in for a part of the period has that part of them.
/// </summary>
internal static class StaffMeasures
{
    private const string Here = "e.valid_from < w.until and e.valid_to > w.since";

    /// <summary>SQL: the employment e does not go on from another.</summary>
    public const string IsNew = "not exists (select from employed o where o.person_id = e.person_id and o.valid_to = e.valid_from)";

    /// <summary>SQL: no other goes on from the employment e.</summary>
    public const string HasLeft = "not exists (select from employed o where o.person_id = e.person_id and o.valid_from = e.valid_to)";

    public static readonly IReadOnlyList<Measure> All =
    [
        new("average_headcount", Adding.DaysOfPeriod, Days("employed", "1")),
        new("average_fte", Adding.FullTimeOfPeriod, Days("contracted", "e.hours")),
        On("employed_at_start", "w.since", "true"),
        On("stayed", "w.since", "exists (select from employed l where l.person_id = e.person_id and l.valid_from < w.until and l.valid_to >= w.until)"),
        On("employed_at_end", "w.until - 1", "true"),
        On("conversed", "w.until - 1", "exists (select from facts c where c.kind = 'conversation' and c.subject_id = e.person_id and c.valid_from >= w.since and c.valid_from < w.until)"),
        On("mentored", "w.until - 1", "exists (select from facts m where m.kind = 'mentoring' and m.subject_id = e.person_id and m.valid_from < w.until and m.valid_to >= w.until)")
            with { Of = Contributor.Nobody },
        new("joiners", Adding.People,
            $"select p.unit_id, e.person_id, 1 from employed e {Measure.UnitOn("e.person_id", "e.valid_from")} where e.valid_from >= w.since and e.valid_from < w.until and {IsNew}"),
        new("hired_a_year_ago", Adding.People, HiredAYearAgo("true")),
        new("hired_and_stayed", Adding.People, HiredAYearAgo("e.valid_to > (e.valid_from + interval '1 year')::date")),
        new("leavers", Adding.People, Left("true")),
        new("voluntary_leavers", Adding.People, Left("e.detail = 'voluntary'")),
    ];

    /// <summary>The days of each in each unit, and those in none.</summary>
    /// <param name="spans">SQL: the table of who works from which day until which.</param>
    /// <param name="weight">SQL: what a day counts for.</param>
    private static string Days(string spans, string weight)
    {
        var placed = $"from {spans} e join placed p on p.person_id = e.person_id and p.valid_from < least(e.valid_to, w.until) and p.valid_to > greatest(e.valid_from, w.since) where {Here}";
        const string Both = "(least(e.valid_to, p.valid_to, w.until) - greatest(e.valid_from, p.valid_from, w.since))";
        return $"""
            select p.unit_id, e.person_id, {Both} * {weight} {placed}
            union all
            select null, w.person_id, w.days - coalesce(s.days, 0)
            from (select e.person_id, sum((least(e.valid_to, w.until) - greatest(e.valid_from, w.since)) * {weight}) as days from {spans} e where {Here} group by 1) w
            left join (select e.person_id, sum({Both} * {weight}) as days {placed} group by 1) s on s.person_id = w.person_id
            where w.days > coalesce(s.days, 0)
            """;
    }

    private static Measure On(string name, string day, string also) => new(
        name, Adding.PeopleOnADay, $"select p.unit_id, e.person_id, 1 from employed e {Measure.UnitOn("e.person_id", day)} where e.valid_from <= {day} and e.valid_to > {day} and {also}");

    /// <summary>Whose first anniversary lies in the period; somebody hired on 29 February has it on the 28th.</summary>
    private static string HiredAYearAgo(string also) =>
        $"""
        select p.unit_id, e.person_id, 1 from employed e {Measure.UnitOn("e.person_id", "e.valid_from")}
        where (e.valid_from + interval '1 year')::date >= w.since and (e.valid_from + interval '1 year')::date < w.until
        and {IsNew} and {also}
        """;

    private static string Left(string also) =>
        $"""
        select p.unit_id, e.person_id, 1 from employed e {Measure.UnitOn("e.person_id", "e.valid_to - 1")}
        where e.valid_to > w.since and e.valid_to <= w.until and {also} and {HasLeft}
        """;
}
