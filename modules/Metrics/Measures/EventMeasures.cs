using Competence.Metrics.Facts;

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
        new("openings_filled", Adding.People, Filled("1"), Contributor.Opening),
        new("filled_internally", Adding.People, Filled("1", "f.detail = 'internal'"), Contributor.Opening),
        new("days_to_fill", Adding.Median, Filled("f.amount", "f.amount is not null"), Contributor.Opening),
        new("critical_openings_filled", Adding.People, Filled("1", kind: FactKinds.CriticalOpeningFilled), Contributor.Opening),
        new("critical_filled_internally", Adding.People, Filled("1", "f.detail = 'internal'", FactKinds.CriticalOpeningFilled), Contributor.Opening),
        Of("days_to_productive", Adding.Median, "onboarded"),
        Of("conversations", Adding.Sum, "conversation", Each),
        Agreed("conversations_agreed"),
        Agreed("agreed_conversations_held", "exists (select from facts c where c.kind = 'conversation' and c.subject_id = f.subject_id and c.target_id = f.target_id and c.valid_from < w.until)"),
        Of("learners", Adding.People, "learning", "1"),
        Of("completions", Adding.Sum, "learning", Each),
        Of("training_hours", Adding.Sum, "learning"),
        Of("hours_offered", Adding.Sum, "offer"),
        Of("hours_for_goals", Adding.Sum, "learning", also: "f.detail = 'goal'"),
        Of("hours_for_gaps", Adding.Sum, "learning", also: "f.detail = 'gap'"),
        Of("hours_for_law", Adding.Sum, "learning", also: "f.detail = 'law'"),
        Of("development_cost", Adding.Sum, "learning-cost"),
        Of("plan_items_done", Adding.Sum, "plan-item", Each, "f.amount is not null"),
        Of("plan_items_on_time", Adding.Sum, "plan-item", Each, "f.amount <= 0"),
    ];

    /// <summary>One, in hundredths.</summary>
    private const string Each = "100";

    /// <summary>Counted in the unit where the person worked on that day.</summary>
    private static Measure Of(string name, Adding adding, string kind, string value = "f.amount", string also = "true") => new(
        name, adding, $"select p.unit_id, f.subject_id, {value} from facts f {Measure.UnitOn("f.subject_id", "f.valid_from")} where f.kind = '{kind}' and {Happened} and {also}");

    /// <summary>Whoever has left before the day has nothing to hold any more.</summary>
    private static Measure Agreed(string name, string also = "true") => Of(
        name, Adding.Sum, "conversation-agreed", Each, $"exists (select from employed e where e.person_id = f.subject_id and e.valid_from <= f.valid_from and e.valid_to > f.valid_from) and {also}");

    private static string Filled(string value, string also = "true", string kind = FactKinds.OpeningFilled) =>
        $"select f.target_id, f.subject_id, {value} from facts f where f.kind = '{kind}' and {Happened} and {also}";
}
