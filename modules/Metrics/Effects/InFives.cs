using Competence.Skills.Contracts;

namespace Competence.Metrics.Effects;

/// <summary>
/// Means of what people have answered grow by five people at a time: whoever reads a mean of five today and one of six tomorrow could work out what the sixth
/// said.
/// </summary>
internal static class InFives
{
    /// <param name="answers">The earliest first.</param>
    /// <returns>As many whole fives as there are; none under five.</returns>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> answers) => [.. answers.Take(answers.Count / SmallGroups.Minimum * SmallGroups.Minimum)];
}
