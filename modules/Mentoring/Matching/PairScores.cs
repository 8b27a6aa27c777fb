namespace Competence.Mentoring.Matching;

/// <summary>What a pair scores, from what the two have said and the levels they have.</summary>
internal static class PairScores
{
    public static PairScore Of(Participant mentee, Participant mentor) => Of(mentee, mentor, Complement(mentee.Mentee!, mentor.Mentor!));

    /// <param name="complement">Where it is known already.</param>
    public static PairScore Of(Participant mentee, Participant mentor, double complement)
    {
        var (takes, gives) = (mentee.Mentee!, mentor.Mentor!);
        var canMeet = mentee.Remote && mentor.Remote || mentee.SiteId is { } site && mentor.SiteId == site;
        return new(
            complement,
            ScoreParts.Goal(Common(takes.Goals, gives.HelpsWith), takes.Goals.Length),
            ScoreParts.LanguageAndTime(Common(mentee.Languages, mentor.Languages) > 0, canMeet, mentee.Availability, mentor.Availability),
            ScoreParts.Capacity(gives.Free, gives.Places),
            ScoreParts.CrossUnit(mentee.UnitId == mentor.UnitId));
    }

    public static double Complement(MenteeSide takes, MentorSide gives)
    {
        var (lifted, wanted) = (0d, 0d);
        foreach (var sought in takes.Seeks.OrderBy(s => s.SkillId))
        {
            wanted += sought.Want;
            lifted += sought.Want * ScoreParts.Lift(gives.Offers.GetValueOrDefault(sought.SkillId), sought.Level);
        }
        return ScoreParts.Complement(lifted, wanted);
    }

    private static int Common(string[] ones, string[] others)
    {
        var common = 0;
        foreach (var one in ones)
            if (others.AsSpan().Contains(one)) common++;
        return common;
    }
}
