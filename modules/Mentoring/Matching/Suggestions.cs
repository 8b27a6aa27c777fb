namespace Competence.Mentoring.Matching;

/// <summary>The mentors who would suit one mentee best, the best first.</summary>
internal static class Suggestions
{
    public static IReadOnlyList<MatchedPair> For(Pool pool, Guid menteeId, int most)
    {
        var mentee = Array.FindIndex(pool.Mentees, p => p.PersonId == menteeId);
        if (mentee < 0) return [];
        var (ground, best) = (new CommonGround(pool), new Top(most));
        Offer(ground.InSkills(mentee));
        if (best.Offered == 0) Offer(ground.InGoals(mentee));
        return [.. best.BestFirst().Select(Pair)];

        void Offer(IReadOnlyList<int> mentors)
        {
            foreach (var mentor in mentors)
                if (pool.Barrier(mentee, mentor) is null && pool.Gain(mentee, mentor, ground.Complement(mentor)) is > 0 and var gain) best.Offer(mentor, gain);
        }

        MatchedPair Pair(int mentor)
        {
            var score = PairScores.Of(pool.Mentees[mentee], pool.Mentors[mentor]);
            return new(menteeId, pool.Mentors[mentor].PersonId, score, pool.Total(score));
        }
    }
}
