namespace Competence.Metrics.Measures;

/// <summary>What has happened in the period.</summary>
internal static class EventMeasures
{
    private const string Happened = "f.valid_from >= w.since and f.valid_from < w.until";

    public static readonly IReadOnlyList<Measure> All =
    [
        // from one day to the next, and in the unit that they came to
        new("movers", Adding.People,
            $"""
            select p.unit_id, f.subject_id, 1 from facts f {Measure.UnitOn("f.subject_id", "f.valid_from")}
            where f.kind in ('unit', 'role') and {Happened}
            and exists (select from facts o where o.subject_id = f.subject_id and o.kind = f.kind and o.valid_to = f.valid_from and o.target_id <> f.target_id)
            and exists (select from employed e where e.person_id = f.subject_id and e.valid_from < f.valid_from and e.valid_to >= f.valid_from)
            and exists (select from employed e where e.person_id = f.subject_id and e.valid_from <= f.valid_from and e.valid_to > f.valid_from)
            """),
        new("openings_filled", Adding.People, Filled("true")),
        new("filled_internally", Adding.People, Filled("f.detail = 'internal'")),
        new("days_to_productive", Adding.Median,
            $"select p.unit_id, f.subject_id, f.amount from facts f {Measure.UnitOn("f.subject_id", "f.valid_from")} where f.kind = 'onboarded' and {Happened}"),
    ];

    private static string Filled(string also) => $"select f.target_id, f.subject_id, 1 from facts f where f.kind = 'opening-filled' and {Happened} and {also}";
}
