namespace Competence.Metrics.Readings;

/// <param name="Number">The version of the definition that it is read by.</param>
/// <param name="UnitId">Null: the organisation as a whole.</param>
/// <param name="Months">How many months each reading is about: the one named, and those before it.</param>
/// <param name="CountedAt">When the newest of these numbers was counted; null where nothing has been.</param>
/// <param name="Points">A reading a month, the oldest first.</param>
/// <param name="Parts">The units right below, in the last month.</param>
public sealed record MetricReadingView(
    string Key, int Number, Guid? UnitId, int Months, DateTimeOffset? CountedAt, IReadOnlyList<ReadingPoint> Points, IReadOnlyList<ReadingPart> Parts);

/// <param name="Month">The first day of the month that the period ends with.</param>
/// <param name="Value">In the metric's unit, with at most four decimals; null where there is none, or it is hidden.</param>
/// <param name="N">How many people it is about; null where it is hidden.</param>
/// <param name="IsHidden">It is about too few people, or would tell of too few.</param>
/// <param name="IsOpen">The month runs: what has been so far.</param>
public sealed record ReadingPoint(DateOnly Month, decimal? Value, int? N, bool IsHidden, bool IsOpen);

/// <param name="Value">In the metric's unit; null where there is none, or it is hidden.</param>
/// <param name="N">How many people it is about; null where it is hidden.</param>
/// <param name="IsHidden">It is about too few people, or would tell of too few.</param>
public sealed record ReadingPart(Guid UnitId, decimal? Value, int? N, bool IsHidden);

/// <param name="UnitId">Null: the organisation as a whole.</param>
/// <param name="Items">What ships first, then one's own by key.</param>
public sealed record MetricReadingsView(Guid? UnitId, IReadOnlyList<MetricReadingView> Items);
