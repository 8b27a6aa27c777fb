using Competence.Kernel;

namespace Competence.Metrics.Pulses;

/// <param name="Questionnaire">The version of the items that ship.</param>
/// <param name="Items">In the order in which they are asked.</param>
/// <param name="Question">Answered in one's own words, by whoever wants to; null: none is asked.</param>
/// <param name="Opens">The first day to answer.</param>
/// <param name="Closes">The last.</param>
/// <param name="UnitIds">Whoever works in these units or below; none: everybody.</param>
/// <param name="RepeatMonths">So many months later the next one is proposed; null: none.</param>
public sealed record PulsePlan(
    string Name, int Questionnaire, IReadOnlyList<PulseItem> Items, LocalizedText? Question, DateOnly Opens, DateOnly Closes, IReadOnlyList<Guid> UnitIds, int? RepeatMonths)
{
    public const int MostUnits = 500, MostItems = 10, MostDays = 60;
}

/// <summary>A statement, of which one says from 1 (not at all true) to 5 (completely true).</summary>
/// <param name="Key">Unique within the pulse, and the same from pulse to pulse for those that ship.</param>
/// <param name="IsShipped">One of those that make up the index.</param>
public sealed record PulseItem(string Key, LocalizedText Text, bool IsShipped);
