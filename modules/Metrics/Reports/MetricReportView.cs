using Competence.Kernel;
using Competence.Metrics.Definitions;

namespace Competence.Metrics.Reports;

/// <param name="Method">How it is counted, and what is missing.</param>
/// <param name="From">The first day of the twelve months.</param>
/// <param name="To">The last day.</param>
/// <param name="IsOpen">The last month runs: what has been so far.</param>
/// <param name="ComparedAt">The moment a week after the end, to which <c>firstKnown</c> belongs; null where it has not come.</param>
/// <param name="CountedAt">When the newest of these numbers was counted; null where nothing has been.</param>
public sealed record MetricReportView(
    string Key, LocalizedText Name, LocalizedText Method, DateOnly From, DateOnly To, bool IsOpen, DateTimeOffset? ComparedAt, DateTimeOffset? CountedAt,
    IReadOnlyList<MetricReportLineView> Lines);

/// <param name="Reference">Where the standard asks for it.</param>
/// <param name="MetricKey">What it is read by; <c>number</c> is the version of its definition.</param>
/// <param name="Value">In the metric's unit, with at most four decimals; null where there is none, or it is hidden.</param>
/// <param name="N">How many people it is about; null where it is hidden.</param>
/// <param name="Before">The same a year earlier; null where there is none, or it is hidden.</param>
/// <param name="FirstKnown">As it was known a week after the end; null where there was none, or it is hidden. Where it differs, something was recorded late.</param>
/// <param name="ByGender">The same of each legal gender, where the standard asks for it and any is recorded; else none.</param>
public sealed record MetricReportLineView(
    LocalizedText Reference, string MetricKey, int Number, LocalizedText Name, LocalizedText Meaning, string Formula, MetricUnit Unit, int Months,
    decimal? Value, int? N, bool IsHidden, decimal? Before, decimal? FirstKnown, IReadOnlyList<GenderPartView> ByGender);

/// <summary>As the population register has it; <c>Unknown</c> where none is recorded.</summary>
public enum LegalGender { Female, Male, Other, Unknown }

/// <param name="Value">In the metric's unit; null where there is none, or it is hidden.</param>
/// <param name="N">How many people it is about; null where it is hidden.</param>
/// <param name="IsHidden">It is about too few people, or would tell of too few.</param>
public sealed record GenderPartView(LegalGender Gender, decimal? Value, int? N, bool IsHidden);
