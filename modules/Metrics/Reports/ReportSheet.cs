using Competence.Sheets;

namespace Competence.Metrics.Reports;

internal static class ReportSheet
{
    public static Sheet Of(MetricReportView report) => new(
        report.Key, ["reference", "metricKey", "name", "from", "to", "value", "unit", "n", "isHidden", "before", "firstKnown", "formula", "number", "meaning"],
        report.Lines.Select(IReadOnlyList<object?> (l) =>
        [
            Sheet.Text(l.Reference), l.MetricKey, Sheet.Text(l.Name), report.From, report.To, l.Value, l.Unit, l.N, l.IsHidden, l.Before, l.FirstKnown, l.Formula, l.Number, Sheet.Text(l.Meaning),
        ]));
}
