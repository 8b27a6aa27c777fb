using Competence.Goals.Learning;

namespace Competence.Goals.NextSteps;

/// <summary>A skill that a person is to have more of: their role asks it, or their plan leads to it.</summary>
/// <param name="Level">0-5, what they have.</param>
/// <param name="Asked">1-5, above the level.</param>
/// <param name="Importance">1-5.</param>
/// <param name="Interest">0 none to 3 very much.</param>
public sealed record Wanted(Guid SkillId, int Level, int Asked, int Importance, int Interest, bool IsPlanned)
{
    public int Gap => Asked - Level;
}

/// <param name="Effect">How far those who finished it have come by it.</param>
/// <param name="IsObligation">The person is enrolled in it by law.</param>
/// <param name="Due">The day by which the person is to have finished it.</param>
public sealed record Offered(
    Guid ItemId, string Title, LearningItemKind Kind, string Language, decimal Hours, IReadOnlyList<TaughtSkill> Skills, double Effect, bool IsObligation, DateOnly? Due);

/// <param name="Coverage">0 to 1: how much of the gap it closes.</param>
/// <param name="LevelFit">1 where it starts at the person's level, 0.5 one step off, else 0.</param>
/// <param name="Score">What the skill adds to the item's score; these sum to it.</param>
public sealed record ScorePart(Wanted Wanted, double Coverage, double LevelFit, double Score);

public enum NextStepReason { RequiredByLaw, InPlan, ClosesGap, NarrowsGap, Interested, ProvenEffect, QuarterOfAnHour }

/// <summary>One suggestion, and all that it is made of (goals.md, "Next step").</summary>
public sealed record NextStep(Offered Item, IReadOnlyList<ScorePart> Parts)
{
    /// <summary>Grows whenever the same input could be ranked otherwise.</summary>
    public const int RuleVersion = 1;

    public double Score => Parts.Sum(p => p.Score);

    /// <summary>What the law asks first, by day; then by score, and by id where that is equal: equal for equal input.</summary>
    /// <returns>What is asked by law, and what would lead somewhere.</returns>
    public static IReadOnlyList<NextStep> Ranked(IEnumerable<Offered> items, IReadOnlyList<Wanted> wanted) =>
    [
        .. items.Select(item => Of(item, wanted)).Where(step => step.Item.IsObligation || step.Score > 0)
            .OrderByDescending(step => step.Item.IsObligation)
            .ThenBy(step => step.Item.IsObligation ? step.Item.Due ?? DateOnly.MaxValue : DateOnly.MaxValue)
            .ThenByDescending(step => step.Score).ThenBy(step => step.Item.ItemId),
    ];

    /// <summary><c>Σ gap·importance·coverage·levelFit·(1 + .25·interest)·effect ÷ √hours</c>, a part for each skill.</summary>
    public static NextStep Of(Offered item, IReadOnlyList<Wanted> wanted) => new(item, [
        .. from skill in item.Skills
           join want in wanted on skill.SkillId equals want.SkillId
           let coverage = Math.Clamp((Math.Min(skill.To, want.Asked) - want.Level) / (double)want.Gap, 0, 1)
           let fit = Math.Abs(skill.From - want.Level) switch { 0 => 1, 1 => .5, _ => 0 }
           let score = want.Gap * want.Importance * coverage * fit * (1 + .25 * want.Interest) * item.Effect / Math.Sqrt((double)item.Hours)
           orderby score descending, want.SkillId
           select new ScorePart(want, coverage, fit, score),
    ]);

    public IReadOnlyList<NextStepReason> Reasons()
    {
        var reasons = new List<NextStepReason>();
        var working = Parts.Where(p => p.Score > 0).ToList();
        if (Item.IsObligation) reasons.Add(NextStepReason.RequiredByLaw);
        if (working.Any(p => p.Wanted.IsPlanned)) reasons.Add(NextStepReason.InPlan);
        if (working.Any(p => p.Coverage >= 1)) reasons.Add(NextStepReason.ClosesGap);
        else if (working.Count > 0) reasons.Add(NextStepReason.NarrowsGap);
        if (working.Any(p => p.Wanted.Interest >= 2)) reasons.Add(NextStepReason.Interested);
        if (Item.Effect > 1) reasons.Add(NextStepReason.ProvenEffect);
        if (Item.Kind == LearningItemKind.Micro) reasons.Add(NextStepReason.QuarterOfAnHour);
        return reasons;
    }
}
