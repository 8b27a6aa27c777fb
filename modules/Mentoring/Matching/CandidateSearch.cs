namespace Competence.Mentoring.Matching;

/// <summary>
/// Who may be paired with whom: all of them, or in a large run the best of every mentee and the best of every mentor, so that
/// neither side is without.
/// </summary>
internal sealed class CandidateSearch
{
    private readonly Pool pool;
    private readonly CommonGround ground;
    private readonly Top[] ofMentee, ofMentor;
    private readonly Standing[] mentees, mentors;

    private CandidateSearch(Pool pool, int most, ISet<int> inFull)
    {
        (this.pool, ground) = (pool, new(pool));
        ofMentee = [.. pool.Mentees.Select((_, m) => new Top(inFull.Contains(m) ? int.MaxValue : most))];
        ofMentor = [.. pool.Mentors.Select(_ => new Top(most == int.MaxValue ? 0 : most))];
        (mentees, mentors) = (new Standing[pool.Mentees.Length], new Standing[pool.Mentors.Length]);
    }

    /// <param name="most">How many each mentee, and each mentor, keeps.</param>
    /// <param name="inFull">Mentees who keep all theirs.</param>
    public static FoundCandidates Of(Pool pool, int most, ISet<int> inFull)
    {
        var search = new CandidateSearch(pool, most, inFull);
        for (var mentee = 0; mentee < pool.Mentees.Length; mentee++) search.Look(mentee);
        return new(search.Listed(), search.mentees, search.mentors, [.. search.ofMentee.Select(top => top.IsCut)]);
    }

    private void Look(int mentee)
    {
        foreach (var mentor in ground.InSkills(mentee)) Consider(mentee, mentor);
        if (mentees[mentee] == Standing.Allowed) return;
        foreach (var mentor in ground.InGoals(mentee)) Consider(mentee, mentor);
    }

    private void Consider(int mentee, int mentor)
    {
        var (mine, theirs, complement) = (ofMentee[mentee], ofMentor[mentor], ground.Complement(mentor));
        var atMost = pool.GainAtMost(complement);
        if (mentees[mentee] == Standing.Allowed && mentors[mentor] == Standing.Allowed && !mine.Takes(atMost) && !theirs.Takes(atMost))
        {
            mine.Pass();
            return;
        }
        var standing = pool.Barrier(mentee, mentor) switch
        {
            null => Standing.Allowed,
            PairBarrier.MentorFull => Standing.Full,
            _ => Standing.Barred,
        };
        var gain = standing == Standing.Allowed ? pool.Gain(mentee, mentor, complement) : 0;
        if (standing == Standing.Allowed && gain == 0) return;
        mentees[mentee] = (Standing)Math.Max((int)mentees[mentee], (int)standing);
        mentors[mentor] = (Standing)Math.Max((int)mentors[mentor], (int)standing);
        if (gain == 0) return;
        mine.Offer(mentor, gain);
        theirs.Offer(mentee, gain);
    }

    private Candidates Listed()
    {
        var pairs = ofMentee.Select(top => top.Best().ToDictionary(b => b.Id, b => b.Gain)).ToArray();
        for (var mentor = 0; mentor < ofMentor.Length; mentor++)
            foreach (var (mentee, gain) in ofMentor[mentor].Best()) pairs[mentee][mentor] = gain;
        var first = new int[pairs.Length + 1];
        for (var m = 0; m < pairs.Length; m++) first[m + 1] = first[m] + pairs[m].Count;
        var (of, gains) = (new int[first[^1]], new int[first[^1]]);
        for (var m = 0; m < pairs.Length; m++)
        {
            pairs[m].Keys.CopyTo(of, first[m]);
            pairs[m].Values.CopyTo(gains, first[m]);
            Array.Sort(of, gains, first[m], pairs[m].Count);
        }
        return new(first, of, gains, [.. pool.Mentees.Select(p => p.Mentee!.Free)], [.. pool.Mentors.Select(p => p.Mentor!.Free)]);
    }
}

/// <summary>How near somebody came to a pair.</summary>
internal enum Standing { Alone, Barred, Full, Allowed }

/// <param name="Mentees">How near each came.</param>
/// <param name="IsCut">Whether a mentee has more candidates than are listed.</param>
internal sealed record FoundCandidates(Candidates Pairs, Standing[] Mentees, Standing[] Mentors, bool[] IsCut);
