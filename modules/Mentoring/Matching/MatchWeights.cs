using Competence.Kernel;

namespace Competence.Mentoring.Matching;

/// <summary>How much each part of a score counts in a programme, from 0 to 1; together 1 (mentoring.md, Matching).</summary>
public sealed record MatchWeights(double Complement, double Goal, double LanguageAndTime, double Capacity, double CrossUnit)
{
    public static MatchWeights Usual { get; } = new(.50, .15, .15, .10, .10);

    /// <summary>Null where a programme may use them.</summary>
    public Refusal? Check()
    {
        double[] all = [Complement, Goal, LanguageAndTime, Capacity, CrossUnit];
        return all.All(weight => weight >= 0) && Math.Abs(all.Sum() - 1) < 1e-9
            ? null
            : new Refusal(422, "mentoring.weights-not-one", Math.Round(all.Sum(), 4));
    }
}
