using Competence.Skills.Contracts;

namespace Competence.Templates.Obligations.Reports;

/// <summary>How many stand how. Null is hidden, for it would be about few enough to know who they are.</summary>
public sealed record StateCountsView(int? Missing, int? Planned, int? Valid, int? Expiring, int? Expired, int? Exempt)
{
    internal static StateCountsView Of(Func<ObligationState, int?> count) => new(
        count(ObligationState.Missing), count(ObligationState.Planned), count(ObligationState.Valid), count(ObligationState.Expiring), count(ObligationState.Expired),
        count(ObligationState.Exempt));
}

internal static class StateCounts
{
    private static readonly ObligationState[] All = Enum.GetValues<ObligationState>();

    /// <param name="rest">What is left of the whole without these: numbers of both are read side by side.</param>
    /// <returns>What is too few to be told, with what would tell it by subtraction.</returns>
    public static IReadOnlySet<ObligationState> Hidden(IReadOnlyDictionary<ObligationState, int> counts, IReadOnlyDictionary<ObligationState, int>? rest)
    {
        var hidden = new HashSet<ObligationState>(SmallGroups.Hidden(All.ToDictionary(s => s, s => counts.GetValueOrDefault(s))));
        if (rest is not null) hidden.UnionWith(All.Where(s => rest.GetValueOrDefault(s) is > 0 and < SmallGroups.Minimum));
        if (hidden.Count == 0) return hidden;
        foreach (var next in All.Except(hidden).Where(s => counts.GetValueOrDefault(s) > 0).OrderBy(s => counts[s]).ToList())
        {
            if (hidden.Count > 1 && hidden.Sum(s => counts.GetValueOrDefault(s)) >= SmallGroups.Minimum) break;
            hidden.Add(next);
        }
        return hidden;
    }
}
