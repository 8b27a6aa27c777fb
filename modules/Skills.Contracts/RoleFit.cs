namespace Competence.Skills.Contracts;

/// <summary>What one requirement asks, and what the person has.</summary>
/// <param name="Required">1-5.</param>
/// <param name="Level">The shown level; null where nothing is known, which counts as none.</param>
public sealed record Measured(int Required, int Importance, int? Level)
{
    /// <summary><c>max(0, required − level)</c></summary>
    public int Gap => Math.Max(0, Required - (Level ?? 0));

    public bool IsMet => Gap == 0;
}

/// <summary>How well a person's levels fit what a role asks; the same formula for the own role and for another to move to.</summary>
/// <param name="Fit"><c>Σ(imp·min(level, req))/Σ(imp·req)</c>: 0 to 1.</param>
/// <param name="WeightedGap"><c>Σ(imp·gap)</c></param>
/// <param name="Compliance">Met of required, no partial credit; null where nothing is required.</param>
public sealed record RoleFit(double Fit, int WeightedGap, double? Compliance)
{
    public static RoleFit Of(IReadOnlyCollection<Measured> requirements) => requirements.Count == 0
        ? new(1, 0, null)
        : new(
            (double)requirements.Sum(r => r.Importance * Math.Min(r.Level ?? 0, r.Required)) / requirements.Sum(r => r.Importance * r.Required),
            requirements.Sum(r => r.Importance * r.Gap),
            (double)requirements.Count(r => r.IsMet) / requirements.Count);
}
