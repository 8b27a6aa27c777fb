using Competence.Skills.Contracts;

namespace Competence.Skills.Matches;

/// <summary>One skill that a role asks, and what there is of it, of it and of what is akin to it.</summary>
/// <param name="Level">0-5; null where nothing is known, which counts as none.</param>
public sealed record Asked(Guid SkillId, int Required, int Importance, bool IsMandatory, int? Level)
{
    public int Gap => Measured.Gap;

    internal Measured Measured => new(Required, Importance, Level);
}

/// <summary>A skill that is missing, in whole or in part.</summary>
/// <param name="Adjacent">A related skill held at the needed level or above: it makes the way shorter. Null where there is none.</param>
public sealed record Missing(Asked Asked, Guid? Adjacent)
{
    /// <summary>What a related skill saves of the level-steps.</summary>
    public const decimal SavedByAdjacent = .3m;

    /// <summary>Level-steps to learn.</summary>
    public decimal Steps => Asked.Gap * (Adjacent is null ? 1 : 1 - SavedByAdjacent);
}

/// <summary>
/// How ready somebody with these levels, a person or whoever has another role, is for what a role asks (skills.md, "Formulas"):
/// transition fit A→B = Σ_B(imp·min(level_A, req_B))/Σ_B(imp·req_B); a missing skill with a related skill held at ≥ the
/// needed level needs 30 % fewer level-steps; hours = Σ steps·hoursPerStep.
/// </summary>
/// <param name="Fit">0 to 1.</param>
/// <param name="Missing">What weighs most in the fit first.</param>
/// <param name="Hours">To learn what is missing.</param>
public sealed record Readiness(double Fit, IReadOnlyList<Missing> Missing, decimal Hours)
{
    /// <summary>Says by which rules a match was made; another number as soon as the same data would give another list.</summary>
    public const string Rules = "matches-1";

    /// <param name="related">For each skill those that are akin to it.</param>
    /// <param name="hoursPerStep">How long one level-step takes.</param>
    public static Readiness Of(
        IReadOnlyCollection<Asked> asked, Func<Guid, int?> levelOf, IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> related, decimal hoursPerStep)
    {
        var missing = asked.Where(a => a.Gap > 0)
            .Select(a => new Missing(a, AdjacentTo(a)))
            .OrderByDescending(m => m.Asked.Importance * m.Asked.Gap).ThenBy(m => m.Asked.SkillId)
            .ToList();
        return new(RoleFit.Of([.. asked.Select(a => a.Measured)]).Fit, missing, missing.Sum(m => m.Steps) * hoursPerStep);

        Guid? AdjacentTo(Asked a) => related.GetValueOrDefault(a.SkillId, [])
            .Where(other => levelOf(other) >= a.Required)
            .OrderByDescending(other => levelOf(other)).ThenBy(other => other)
            .Select(other => (Guid?)other).FirstOrDefault();
    }
}
