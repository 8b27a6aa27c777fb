namespace Competence.Mentoring.Matching;

/// <summary>The formulas of a score's parts, each from 0 to 1.</summary>
internal static class ScoreParts
{
    /// <summary>Under this a mentor does not teach a skill; levels are 0 to 5.</summary>
    public const double Teaches = 3;

    /// <summary>
    /// What a mentor gives in one skill: 0 where they do not teach it or are not above the mentee, 1 from two levels above
    /// (mentoring.md, Matching). A complement is the mean of these over what the mentee seeks, weighed by how much they want it.
    /// </summary>
    public static double Lift(double mentorLevel, double menteeLevel) =>
        mentorLevel < Teaches ? 0 : Math.Clamp((mentorLevel - menteeLevel) / 2, 0, 1);

    /// <summary>0 where nothing is sought, or given; 1 where everything sought is given in full.</summary>
    public static double Complement(double lifted, double wanted) => wanted > 0 ? Math.Clamp(lifted / wanted, 0, 1) : 0;

    /// <summary>The share of the mentee's goals that the mentor helps with: 0 none, or the mentee has none; 1 all.</summary>
    public static double Goal(int met, int asked) => asked == 0 ? 0 : (double)met / asked;

    /// <summary>
    /// 0 without a language in common. With one half, and the other half for time: the half days that both have of the fewer
    /// that either has (the overlap coefficient), 0 where they share no site and do not both meet at a distance.
    /// </summary>
    public static double LanguageAndTime(bool canTalk, bool canMeet, HalfDays mentee, HalfDays mentor)
    {
        if (!canTalk) return 0;
        var (one, other) = (mentee == HalfDays.None ? HalfDays.All : mentee, mentor == HalfDays.None ? HalfDays.All : mentor);
        return canMeet ? .5 + .5 * Count(one & other) / Math.Min(Count(one), Count(other)) : .5;
    }

    /// <summary>The mentor's free places of all their places: 0 none, 1 all. A mentor with many free comes before one who is nearly full.</summary>
    public static double Capacity(int free, int places) => places <= 0 ? 0 : Math.Clamp((double)free / places, 0, 1);

    /// <summary>0 in the same unit, 1 across units, where a mentee meets what their own unit does not know.</summary>
    public static double CrossUnit(bool sameUnit) => sameUnit ? 0 : 1;

    private static int Count(HalfDays days) => System.Numerics.BitOperations.PopCount((uint)days);
}
