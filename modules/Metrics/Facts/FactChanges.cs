namespace Competence.Metrics.Facts;

/// <summary>What is to be written so that what is known becomes what is told.</summary>
/// <param name="Ended">Ids of what is no longer so.</param>
/// <param name="Since">The first day that becomes another; null where nothing does.</param>
internal sealed record FactChanges(IReadOnlyList<Guid> Ended, IReadOnlyList<Fact> Added, DateOnly? Since)
{
    public static FactChanges Between(IReadOnlyCollection<(Guid Id, Fact Fact)> known, IReadOnlyCollection<Fact> told)
    {
        var (same, wanted) = (known.Select(k => k.Fact).ToHashSet(), told.ToHashSet());
        var ended = known.Where(k => !wanted.Contains(k.Fact)).ToList();
        var added = wanted.Where(t => !same.Contains(t)).ToList();
        var (before, after) = (ended.ToLookup(e => e.Fact.Identity, e => e.Fact), added.ToLookup(a => a.Identity));
        var days = before.Select(b => b.Key).Concat(after.Select(a => a.Key)).Distinct()
            .Select(identity => FirstDifference(before[identity].FirstOrDefault(), after[identity].FirstOrDefault())).ToList();
        return new([.. ended.Select(e => e.Id)], added, days.Count == 0 ? null : days.Min());
    }

    /// <summary>Where only the end is another, everything until the earlier of the two stays as it was.</summary>
    private static DateOnly FirstDifference(Fact? before, Fact? after) => (before, after) switch
    {
        ({ } was, { } now) when was.Amount == now.Amount && (was.To ?? now.To) is { } end => Earlier(was.To ?? end, now.To ?? end).AddDays(-1),
        ({ } was, _) => was.From,
        (_, { } now) => now.From,
        _ => DateOnly.MaxValue,
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
