using Competence.Kernel;
using Competence.Metrics.Definitions;
using Competence.Metrics.Facts;
using Competence.Metrics.Measures;
using Competence.Sheets;
using Marten;

namespace Competence.Metrics.Readings;

/// <summary>Readings as a table: a row a month, then in the last month a row for each unit right below. What is hidden on the screen is empty, and said to be hidden.</summary>
internal sealed class ReadingExport(IQuerySession session, TimeProvider clock)
{
    private static readonly string[] Columns =
        ["metricKey", "name", "unitId", "unitName", "from", "to", "value", "unit", "n", "isHidden", "isOpen", "formula", "number", "meaning"];

    /// <summary>One key figure.</summary>
    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<(Sheet? Sheet, Refusal? Refusal)> One(IReadingPeriod asked, string key, Guid? unit, CancellationToken ct) =>
        await Metric.Of(session, key, ct) is { } metric ? await Of(asked, key, [metric], unit, ct) : (null, Refusal.NotFound("metrics.unknown-metric"));

    /// <param name="keys">Null or none: all.</param>
    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<(Sheet? Sheet, Refusal? Refusal)> Many(IReadingPeriod asked, IReadOnlyList<string>? keys, Guid? unit, CancellationToken ct) =>
        await Of(asked, "metrics", MetricReading.Among(await Metric.All(session, ct), keys), unit, ct);

    private async Task<(Sheet?, Refusal?)> Of(IReadingPeriod asked, string name, IReadOnlyList<Metric> metrics, Guid? unit, CancellationToken ct)
    {
        if (await new MetricReading(session, clock).Of(asked, metrics, unit, ct) is not { } views) return (null, Refusal.NotFound("metrics.unknown-unit"));
        var (definitions, names) = (metrics.ToDictionary(m => m.Key), await session.UnitNamesOf(ct));
        return (new(name, Columns, views.SelectMany(v => Rows(v, definitions[v.Key].Versions.First(d => d.Number == v.Number).Content))), null);

        IEnumerable<IReadOnlyList<object?>> Rows(MetricReadingView view, MetricContent content)
        {
            foreach (var point in view.Points) yield return Row(view.UnitId, point);
            if (view.Points is not [.., var last]) yield break;
            foreach (var part in view.Parts) yield return Row(part.UnitId, last with { Value = part.Value, N = part.N, IsHidden = part.IsHidden });

            object?[] Row(Guid? of, ReadingPoint point)
            {
                var window = new Window(view.Months, point.Month);
                return
                [
                    view.Key, Sheet.Text(content.Name), of?.ToString(), of is { } id ? names.GetValueOrDefault(id) : null, window.Since, window.Until(clock.Today()).AddDays(-1),
                    point.Value, content.Unit, point.N, point.IsHidden, point.IsOpen, content.Formula, view.Number, Sheet.Text(content.Meaning),
                ];
            }
        }
    }
}
