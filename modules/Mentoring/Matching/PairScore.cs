namespace Competence.Mentoring.Matching;

/// <summary>Why these two: each part from 0 to 1, before the programme's weights (mentoring.md, Matching).</summary>
/// <param name="Complement">How much of what the mentee wants to learn the mentor can give.</param>
/// <param name="Goal">How many of the mentee's goals the mentor helps with.</param>
/// <param name="LanguageAndTime">Whether they can talk, and how well they can meet.</param>
/// <param name="Capacity">How many of the mentor's places were free before the run.</param>
/// <param name="CrossUnit">Whether they come from different units.</param>
public readonly record struct PairScore(double Complement, double Goal, double LanguageAndTime, double Capacity, double CrossUnit)
{
    /// <summary>0 to 1.</summary>
    public double Total(MatchWeights weights) =>
        weights.Complement * Complement + weights.Goal * Goal + weights.LanguageAndTime * LanguageAndTime
        + weights.Capacity * Capacity + weights.CrossUnit * CrossUnit;
}
