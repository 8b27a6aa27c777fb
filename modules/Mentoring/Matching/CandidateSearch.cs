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
    private readonly List<(int Mentee, int Mentor, int Gain)> more = [];
    private readonly int most;

    /// <param name="most">How many each mentee, and each mentor, keeps.</param>
    public CandidateSearch(Pool pool, int most)
    {
        (this.pool, this.most, ground) = (pool, most, new(pool));
        ofMentee = [.. pool.Mentees.Select(_ => new Top(most))];
        ofMentor = [.. pool.Mentors.Select(_ => new Top(most == int.MaxValue ? 0 : most))];
        (mentees, mentors) = (new Standing[pool.Mentees.Length], new Standing[pool.Mentors.Length]);
        for (var mentee = 0; mentee < pool.Mentees.Length; mentee++) Look(mentee);
    }

    public FoundCandidates Found() => new(Listed(), mentees, mentors, [.. ofMentee.Select(top => top.IsCut)]);

    /// <summary>The best of those whom the cut left out and who have a place: false where there are none.</summary>
    public bool Widen(int mentee, bool[] hasPlace)
    {
        var (best, any) = (new Top(most), false);
        foreach (var mentor in ground.InSkills(mentee)) Offer(mentor);
        if (!any)
            foreach (var mentor in ground.InGoals(mentee)) Offer(mentor);
        more.AddRange(best.Kept().Select(found => (mentee, found.Id, found.Gain)));
        return best.Offered > 0;

        void Offer(int mentor)
        {
            if (any && !hasPlace[mentor] || pool.Barrier(mentee, mentor) is not null) return;
            if (pool.Gain(mentee, mentor, ground.Complement(mentor)) is not (> 0 and var gain)) return;
            any = true;
            if (hasPlace[mentor]) best.Offer(mentor, gain);
        }
    }

    private void Look(int mentee)
    {
        foreach (var mentor in ground.InSkills(mentee)) Consider(mentee, mentor);
        if (ofMentee[mentee].Offered > 0) return;
        foreach (var mentor in ground.InGoals(mentee)) Consider(mentee, mentor);
    }

    private void Consider(int mentee, int mentor)
    {
        var (mine, theirs, complement) = (ofMentee[mentee], ofMentor[mentor], ground.Complement(mentor));
        var known = mentees[mentee] == Standing.Allowed && mentors[mentor] == Standing.Allowed;
        var gain = known && Beyond(pool.GainAtMost(complement)) ? -1 : pool.Gain(mentee, mentor, complement);
        if (gain == 0) return;
        if (known && Beyond(gain))
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
        if (standing > mentees[mentee]) mentees[mentee] = standing;
        if (standing > mentors[mentor]) mentors[mentor] = standing;
        if (standing != Standing.Allowed) return;
        mine.Offer(mentor, gain);
        theirs.Offer(mentee, gain);

        bool Beyond(int atMost) => !mine.Takes(atMost) && !theirs.Takes(atMost);
    }

    private Candidates Listed()
    {
        var pairs = ofMentee.Select(top => top.Kept().ToDictionary(b => b.Id, b => b.Gain)).ToArray();
        for (var mentor = 0; mentor < ofMentor.Length; mentor++)
            foreach (var (mentee, gain) in ofMentor[mentor].Kept()) pairs[mentee][mentor] = gain;
        foreach (var (mentee, mentor, gain) in more) pairs[mentee][mentor] = gain;
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
