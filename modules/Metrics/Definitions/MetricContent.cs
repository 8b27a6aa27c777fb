using Competence.Kernel;

namespace Competence.Metrics.Definitions;

/// <summary>What a key figure is: data with versions, and no code, since laws, standards and companies change what they ask.</summary>
/// <param name="Meaning">What it tells, and how what happens within a period is treated.</param>
/// <param name="Formula">Of measures by name, with + - * / and brackets.</param>
/// <param name="Population">The measure whose people the figure is about: how many they are is its n.</param>
/// <param name="Better">Which way is the good one; null where neither is.</param>
/// <param name="Months">The period that it is usually read for: 1, 3 or 12.</param>
/// <param name="MinGroup">5 at least: a figure about fewer people is hidden.</param>
/// <param name="Target">In the metric's own unit; null where none is set.</param>
public sealed record MetricContent(
    LocalizedText Name, LocalizedText Meaning, string Formula, string Population, MetricUnit Unit, Better? Better, int Months, int MinGroup, decimal? Target);

public enum MetricUnit { Number, Percent, Days, Hours, Sek }

public enum Better { Higher, Lower }
