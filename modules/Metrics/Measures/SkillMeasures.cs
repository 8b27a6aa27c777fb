namespace Competence.Metrics.Measures;

/// <summary>What people can of what their roles ask: gaps that are open and that were met, and how well roles fit.</summary>
internal static class SkillMeasures
{
    /// <summary>Hundredths of percent.</summary>
    private const int Fits = 8_000;

    /// <summary>Days from the start in which a role fit has to be known for the first time: of whoever worked here long before nobody knows when it was reached.</summary>
    private const int Followed = 30;

    private const string OnLastDay = "f.valid_from < w.until and f.valid_to >= w.until";

    public static readonly IReadOnlyList<Measure> All =
    [
        new("open_gaps", Adding.Sum,
            $"""
            select p.unit_id, f.subject_id, 100
            from facts f join employed e on e.person_id = f.subject_id and e.valid_from < w.until and e.valid_to >= w.until {Measure.UnitOn("f.subject_id", "w.until - 1")}
            where f.kind = 'gap' and {OnLastDay}
            """),
        new("role_fit_sum", Adding.Sum, Fitted("f.amount")),
        new("with_role_fit", Adding.PeopleOnADay, Fitted("1")),
        new("days_to_role_fit", Adding.Median,
            $"""
            select p.unit_id, f.person_id, f.reached - f.start from (
                select e.person_id, e.valid_from as start, min(greatest(f.valid_from, e.valid_from)) as known,
                    min(greatest(f.valid_from, e.valid_from)) filter (where f.amount >= {Fits}) as reached
                from employed e join role_fits f on f.person_id = e.person_id and f.valid_to > e.valid_from where {StaffMeasures.IsNew} group by 1, 2) f
            {Measure.UnitOn("f.person_id", "f.reached")}
            where f.reached >= w.since and f.reached < w.until and f.known - f.start <= {Followed}
            and not exists (select from employed e where e.person_id = f.person_id and e.valid_to > f.start and e.valid_to <= f.reached and {StaffMeasures.HasLeft})
            """),
        new("days_to_close_gap", Adding.Median, Met("true")),
        .. new[] { "technical", "soft", "leadership", "aiData", "regulated", "language" }.Select(kind => new Measure(NameOf(kind), Adding.Median, Met($"f.skill_kind = '{kind}'"))),
    ];

    /// <param name="kind">As the catalogue's news writes it.</param>
    private static string NameOf(string kind) => $"days_to_close_{(kind == "aiData" ? "ai_data" : kind)}_gap";

    private static string Met(string also) =>
        $"""
        select p.unit_id, f.person_id, f.valid_to - f.valid_from from met_gaps f {Measure.UnitOn("f.person_id", "f.valid_to")}
        where f.valid_to >= w.since and f.valid_to < w.until and {also}
        """;

    /// <summary>Of those who are employed on that day.</summary>
    private static string Fitted(string value) =>
        $"""
        select p.unit_id, f.person_id, {value} from role_fits f
        join employed e on e.person_id = f.person_id and e.valid_from < w.until and e.valid_to >= w.until
        {Measure.UnitOn("f.person_id", "w.until - 1")} where {OnLastDay}
        """;
}
