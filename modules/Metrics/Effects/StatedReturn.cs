namespace Competence.Metrics.Effects;

/// <summary>What somebody holds it to have been worth, and what it cost.</summary>
/// <param name="Benefit">SEK.</param>
/// <param name="Assumption">How they come to that amount, in words.</param>
/// <param name="Cost">SEK, more than 0.</param>
public sealed record StatedReturn(decimal Benefit, string Assumption, decimal Cost)
{
    /// <summary><c>(benefit − cost) ÷ cost</c> (Phillips, Return on Investment in Training and Performance Improvement Programs, ch. 1): 0.25 is 25 %.</summary>
    public decimal Roi => (Benefit - Cost) / Cost;
}
