namespace Competence.Mentoring.Matching;

/// <summary>
/// The mentors who have something for a mentee, from the index and not by trying everybody: those who teach some of what the
/// mentee seeks; where none of them may be paired with the mentee, those who help with a goal. One at a time.
/// </summary>
internal sealed class CommonGround(Pool pool)
{
    private readonly double[] lifted = new double[pool.Mentors.Length];
    private readonly List<int> mentors = [];
    private double wanted;

    public IReadOnlyList<int> InSkills(int mentee)
    {
        Clear();
        foreach (var sought in pool.Sought[mentee])
        {
            wanted += sought.Want;
            foreach (var offer in pool.Teaching(sought.SkillId)) Lift(offer.Mentor, sought.Want * ScoreParts.Lift(offer.Level, sought.Level));
        }
        return mentors;
    }

    public IReadOnlyList<int> InGoals(int mentee)
    {
        Clear();
        return [.. pool.Mentees[mentee].Mentee!.Goals.SelectMany(pool.HelpingWith).Distinct()];
    }

    /// <summary>Of the mentee last asked about.</summary>
    public double Complement(int mentor) => ScoreParts.Complement(lifted[mentor], wanted);

    private void Lift(int mentor, double by)
    {
        if (by <= 0) return;
        if (lifted[mentor] == 0) mentors.Add(mentor);
        lifted[mentor] += by;
    }

    private void Clear()
    {
        foreach (var mentor in mentors) lifted[mentor] = 0;
        mentors.Clear();
        wanted = 0;
    }
}
