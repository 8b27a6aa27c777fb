using Competence.Kernel;

namespace Competence.Metrics.Pulses;

/// <param name="UnitId">Null: the organisation as a whole.</param>
/// <param name="ClosedOn">The last day on which one could answer.</param>
/// <param name="Score">Null where fewer than seven answered, or it would tell of so few.</param>
/// <param name="Before">The pulse before, in which the same unit has results; null where there is none.</param>
/// <param name="Items">In the order in which they were asked; none where there is no score.</param>
/// <param name="Parts">The units right below, each with its score or without.</param>
/// <param name="Question">What could be answered in one's own words; null where nothing was asked.</param>
/// <param name="Texts">In no order; none where fewer than ten together wrote any.</param>
public sealed record PulseResultsView(
    Guid PulseId, string Name, DateOnly ClosedOn, Guid? UnitId, PulseScoreView? Score, PulseBeforeView? Before, IReadOnlyList<PulseItemScoreView> Items,
    IReadOnlyList<PulsePartView> Parts, LocalizedText? Question, IReadOnlyList<string> Texts);

/// <param name="Index">Engagement index, 0-100 with one decimal: the mean over the items that ship.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Rate">Percent of those asked.</param>
public sealed record PulseScoreView(decimal Index, int Answered, int Rate)
{
    internal static PulseScoreView? Of(PulseScore? score) => score is null ? null : new(score.Index, score.Answered, score.Rate);
}

/// <param name="Change">The index less that of the pulse before.</param>
public sealed record PulseBeforeView(Guid PulseId, string Name, DateOnly ClosedOn, decimal Index, decimal Change);

/// <param name="Mean">1-5, with two decimals.</param>
/// <param name="Index">0-100, with one decimal.</param>
/// <param name="Agreeing">Percent who said 4 or 5; null where fewer than ten answered.</param>
public sealed record PulseItemScoreView(string Key, LocalizedText Text, bool IsShipped, decimal Mean, decimal Index, int? Agreeing);

/// <param name="Score">Null where fewer than seven answered, or it would tell of so few.</param>
public sealed record PulsePartView(Guid UnitId, PulseScoreView? Score);
