namespace Competence.Metrics.Measures;

/// <summary>
/// What pulses came to that closed in the period. Who answered is not known, so groups are added up, none of which is about fewer than seven: whoever
/// answered two pulses in the period counts in both.
/// </summary>
internal static class PulseMeasures
{
    public static readonly IReadOnlyList<Measure> All =
    [
        Closed("engagement_sum", "r.answered", "r.index_sum"),
        Closed("pulse_answers", "r.answered", "r.answered"),
        Closed("pulse_invited", "r.invited", "r.invited"),
    ];

    private static Measure Closed(string name, string n, string value) => new(
        name, Adding.Groups, $"select r.unit_id, {n}, {value}::numeric from pulse_results r where r.closed_on >= w.since and r.closed_on < w.until",
        Contributor.Nobody);
}
