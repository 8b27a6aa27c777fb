using Competence.Kernel;
using Competence.Metrics.Measures;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Definitions;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version of the stream that the editor saw; null: any.</param>
public sealed record SetMetric(Guid MetricId, string Key, MetricContent Content, bool IsNew, Guid By, long? BasedOn = null);

public static class SetMetricHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetMetric command, [WriteAggregate(nameof(SetMetric.MetricId), Required = false)] IEventStream<Metric> stream, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("metrics.definitions", ct);
        return stream.Record(Decide(command, stream.Aggregate ?? ShippedMetrics.Find(command.Key), await session.Query<Metric>().CountAsync(ct), stream.CurrentVersion, clock.GetUtcNow()));
    }

    internal static Decision Decide(SetMetric command, Metric? metric, int count, long? version, DateTimeOffset now)
    {
        if (command.IsNew && metric is not null) return Refusal.Conflict("metrics.key-taken", command.Key);
        if (!command.IsNew && metric is null) return Refusal.NotFound("metrics.unknown-metric");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (command.IsNew && count >= Metric.Most) return Refusal.Conflict("metrics.too-many-metrics", Metric.Most);
        if (Formula.Read(command.Content.Formula).Refusal is { } wrong) return wrong;
        if (Measure.Find(command.Content.Population) is not { } population) return new Refusal(422, "metrics.unknown-measure", command.Content.Population);
        if (population.Adding == Adding.Units) return new Refusal(422, "metrics.population-of-nobody", population.Name);
        if (metric?.Current.Content == command.Content) return Decision.Nothing;
        return Decision.Record(new MetricDefined(command.MetricId, command.Key, (metric?.Current.Number ?? 0) + 1, command.Content, command.By, now));
    }
}
