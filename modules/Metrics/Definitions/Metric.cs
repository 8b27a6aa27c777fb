using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Metrics.Definitions;

/// <summary>A key figure and how it came to be what it is. What ships has no stream until somebody changes it.</summary>
/// <param name="Versions">The oldest first.</param>
public sealed record Metric(Guid Id, string Key, IReadOnlyList<MetricVersion> Versions)
{
    public const int Most = 200;

    private static readonly Guid Owner = new("3f0d5c1a-7e42-8d19-b6a8-52c9e1f07d34");

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public MetricVersion Current => Versions[^1];

    public static Guid IdOf(string key) => Streams.Derive(Owner, key);

    /// <returns>What it was at the moment; what ships was there from the first. Null where there was nothing yet.</returns>
    public MetricVersion? At(DateTimeOffset? moment) => moment is null ? Current : Versions.LastOrDefault(v => v.At is null || v.At <= moment);

    public static Metric? Fold(Metric? metric, object @event) => @event switch
    {
        MetricDefined e => (metric ?? ShippedMetrics.Find(e.Key) ?? new(e.MetricId, e.Key, [])) is var was
            ? was with { Versions = [.. was.Versions, new(e.Number, e.Content, e.OccurredAt, e.By)] } : null,
        _ => metric,
    };

    /// <returns>What ships first, then one's own by key.</returns>
    internal static async Task<IReadOnlyList<Metric>> All(IQuerySession session, CancellationToken ct)
    {
        var own = (await session.Query<Metric>().Take(Most).ToListAsync(ct)).ToDictionary(m => m.Key);
        return
        [
            .. ShippedMetrics.All.Select(shipped => own.GetValueOrDefault(shipped.Key, shipped)),
            .. own.Values.Where(m => ShippedMetrics.Find(m.Key) is null).OrderBy(m => m.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>As the organisation has it, else as it ships.</summary>
    internal static async Task<Metric?> Of(IQuerySession session, string key, CancellationToken ct) =>
        await session.LoadAsync<Metric>(IdOf(key), ct) ?? ShippedMetrics.Find(key);
}

/// <param name="At">Null for what ships.</param>
/// <param name="By">Null for what ships.</param>
public sealed record MetricVersion(int Number, MetricContent Content, DateTimeOffset? At, Guid? By);

public sealed partial class MetricProjection : SingleStreamProjection<Metric, Guid>
{
    public override Metric? Evolve(Metric? snapshot, Guid id, IEvent e) => Metric.Fold(snapshot, e.Data);
}
