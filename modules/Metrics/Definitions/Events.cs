namespace Competence.Metrics.Definitions;

/// <param name="Number">The version that holds from now on; what ships with the product is 1.</param>
public sealed record MetricDefined(Guid MetricId, string Key, int Number, MetricContent Content, Guid By, DateTimeOffset OccurredAt);
