namespace Competence.Skills.Levels;

/// <summary>Which of the ratings that hold a policy lets count.</summary>
internal static class Choosing
{
    public static IEnumerable<Left> ChosenBy(this IEnumerable<Left> ratings, CombinationPolicy policy)
    {
        var all = ratings.ToList();
        if (all.Count == 0) return all;
        return policy switch
        {
            CombinationPolicy.Prioritised => all.Where(r => r.Rating.Source == all.Max(other => other.Rating.Source)),
            CombinationPolicy.Highest => [all.OrderByDescending(r => r.Rating.Level).ThenByDescending(WeightLeft).First()],
            CombinationPolicy.Latest => [all.OrderByDescending(r => r.Rating.OccurredAt).ThenByDescending(WeightLeft).First()],
            CombinationPolicy.ValidatedOnly => all.Where(r => r.Rating.Source is RatingSource.Assessor or RatingSource.Evidence),
            _ => all,
        };
    }

    private static double WeightLeft(Left r) => r.Rating.Source.Weight() * r.Decay;
}
