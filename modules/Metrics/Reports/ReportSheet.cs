using Competence.Sheets;

namespace Competence.Metrics.Reports;

internal static class ReportSheet
{
    /// <summary>A row a line; where a line is told by gender, a row for each of them after it.</summary>
    public static Sheet Of(MetricReportView report) => new(
        report.Key, ["reference", "metricKey", "name", "from", "to", "value", "unit", "n", "isHidden", "before", "firstKnown", "formula", "number", "meaning", "gender"],
        report.Lines.SelectMany(l => l.ByGender.Select(g => (l, g.Value, g.N, g.IsHidden, Before: (decimal?)null, FirstKnown: (decimal?)null, Gender: (LegalGender?)g.Gender))
            .Prepend((l, l.Value, l.N, l.IsHidden, l.Before, l.FirstKnown, null)).Select(IReadOnlyList<object?> (row) =>
            [
                Sheet.Text(l.Reference), l.MetricKey, Sheet.Text(l.Name), report.From, report.To, row.Value, l.Unit, row.N, row.IsHidden, row.Before, row.FirstKnown, l.Formula, l.Number,
                Sheet.Text(l.Meaning), row.Gender,
            ])));
}
