namespace Competence.Mentoring.Matching;

/// <summary>A programme's people brought together as a whole.</summary>
internal static class MatchRun
{
    /// <summary>Beyond so many possible pairs, each keeps only their best.</summary>
    private const long AllPairs = 4_000_000;
    private const int BestOfEach = 50;

    /// <summary>
    /// The greatest total. Where the lists were cut, whoever found nobody looks again among those who still have a place, until
    /// nobody is without a mentor because of the cut.
    /// </summary>
    public static MatchPlan Optimised(Pool pool) => Optimised(pool, MostFor(pool));

    internal static MatchPlan Optimised(Pool pool, int most)
    {
        var search = new CandidateSearch(pool, most);
        while (true)
        {
            var found = search.Found();
            var chosen = Auction.Of(found.Pairs).Pairs;
            var taken = chosen.CountBy(pair => found.Pairs.Mentor[pair]).ToDictionary();
            var matched = chosen.Select(pair => found.Pairs.Mentee[pair]).ToHashSet();
            var hasPlace = found.Pairs.MentorPlaces.Select((places, mentor) => places > taken.GetValueOrDefault(mentor)).ToArray();
            var widened = Enumerable.Range(0, pool.Mentees.Length).Count(m => found.IsCut[m] && !matched.Contains(m) && search.Widen(m, hasPlace));
            if (widened == 0) return Plan(pool, found, chosen);
        }
    }

    /// <summary>The best pair first, then the best that is left.</summary>
    public static MatchPlan Greedy(Pool pool)
    {
        var found = new CandidateSearch(pool, MostFor(pool)).Found();
        var pairs = found.Pairs;
        var seats = new Seats(pairs);
        var chosen = new List<int>();
        foreach (var pair in Enumerable.Range(0, pairs.Count).OrderByDescending(pair => pairs.Gain[pair]).ThenBy(pair => pair))
        {
            if (seats.FreeBy(pairs.Mentee[pair]) == 0 || seats.FreeOf(pairs.Mentor[pair]) == 0) continue;
            seats.Take(pair);
            chosen.Add(pair);
        }
        return Plan(pool, found, [.. chosen.Order()]);
    }

    /// <summary>No pairs: to pair people by hand.</summary>
    public static MatchPlan Nobody(Pool pool)
    {
        var plan = Plan(pool, new CandidateSearch(pool, MostFor(pool)).Found(), []);
        return plan with
        {
            Unmatched = [.. plan.Unmatched.Select(u => u.Reason is UnmatchedReason.PlacesTaken or UnmatchedReason.MenteesHaveOthers ? u with { Reason = UnmatchedReason.NotPairedYet } : u)],
        };
    }

    private static int MostFor(Pool pool) => (long)pool.Mentees.Length * pool.Mentors.Length <= AllPairs ? int.MaxValue : BestOfEach;

    private static MatchPlan Plan(Pool pool, FoundCandidates found, IReadOnlyList<int> chosen)
    {
        var candidates = found.Pairs;
        var pairs = chosen.Select(pair =>
        {
            var (mentee, mentor) = (pool.Mentees[candidates.Mentee[pair]], pool.Mentors[candidates.Mentor[pair]]);
            var score = PairScores.Of(mentee, mentor);
            return new MatchedPair(mentee.PersonId, mentor.PersonId, score, pool.Total(score));
        }).ToList();
        var (mentees, mentors) = (pairs.Select(p => p.MenteeId).ToHashSet(), pairs.Select(p => p.MentorId).ToHashSet());
        var unmatched = pool.Mentees.Zip(found.Mentees).Where(m => !mentees.Contains(m.First.PersonId))
            .Select(m => new UnmatchedPerson(m.First.PersonId, MatchSide.Mentee, Reason(m.Second, UnmatchedReason.PlacesTaken)))
            .Concat(pool.Mentors.Zip(found.Mentors).Where(m => m.First.Mentor!.Free > 0 && !mentors.Contains(m.First.PersonId))
                .Select(m => new UnmatchedPerson(m.First.PersonId, MatchSide.Mentor, Reason(m.Second, UnmatchedReason.MenteesHaveOthers))));
        return new(pairs, [.. unmatched.OrderBy(u => u.PersonId).ThenBy(u => u.Side)], pairs.Sum(p => p.Total));
    }

    private static UnmatchedReason Reason(Standing standing, UnmatchedReason taken) => standing switch
    {
        Standing.Alone => UnmatchedReason.NothingInCommon,
        Standing.Barred => UnmatchedReason.NobodyAllowed,
        _ => taken,
    };
}
