namespace Competence.Skills.Contracts;

/// <summary>
/// Numbers about fewer than five people are numbers about persons (trust.md, "Small groups"). A part that is too small is
/// hidden, and the next-smallest with it: else what is missing from the whole would tell the hidden part.
/// </summary>
public static class SmallGroups
{
    public const int Minimum = 5;

    /// <param name="people">How many people each sibling has; an empty one has nothing to hide.</param>
    /// <param name="minimum">May be raised, never lowered.</param>
    /// <returns>Which siblings to hide. What they hold together is nothing, or at least the minimum, of at least two where there are two.</returns>
    public static IReadOnlySet<T> Hidden<T>(IReadOnlyDictionary<T, int> people, int minimum = Minimum) where T : notnull
    {
        var bySize = people.Where(p => p.Value > 0).OrderBy(p => p.Value).ToList();
        var hidden = bySize.TakeWhile(p => p.Value < minimum).ToList();
        if (hidden.Count == 0) return new HashSet<T>();

        hidden.AddRange(bySize.Skip(hidden.Count).Take(hidden.Count == 1 ? 1 : 0));
        while (hidden.Sum(p => p.Value) < minimum && hidden.Count < bySize.Count) hidden.Add(bySize[hidden.Count]);
        return hidden.Select(p => p.Key).ToHashSet();
    }
}
