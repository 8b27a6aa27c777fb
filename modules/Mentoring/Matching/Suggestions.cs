namespace Competence.Mentoring.Matching;

/// <summary>Who would suit one person best, the best first.</summary>
internal static class Suggestions
{
    /// <summary>Nobody looks through more.</summary>
    public const int Most = 200;

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

    /// <summary>The mentees whom one mentor would suit best.</summary>
    public static IReadOnlyList<MatchedPair> ForMentor(Pool pool, Guid mentorId, int most)
    {
        var mentor = Array.FindIndex(pool.Mentors, p => p.PersonId == mentorId);
        if (mentor < 0) return [];
        return [.. Enumerable.Range(0, pool.Mentees.Length)
            .Where(mentee => pool.Barrier(mentee, mentor) is null)
            .Select(mentee => (Id: pool.Mentees[mentee].PersonId, Score: PairScores.Of(pool.Mentees[mentee], pool.Mentors[mentor])))
            .Where(x => x.Score.Complement > 0 || x.Score.Goal > 0)
            .Select(x => new MatchedPair(x.Id, mentorId, x.Score, pool.Total(x.Score)))
            .OrderByDescending(pair => pair.Total).ThenBy(pair => pair.MenteeId).Take(most)];
    }
}
