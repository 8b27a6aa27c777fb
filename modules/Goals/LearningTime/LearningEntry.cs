using Competence.Goals.Records;

namespace Competence.Goals.LearningTime;

/// <summary>Time that is set aside to learn in, or has been used.</summary>
public enum HoursKind { Planned, Used }

/// <param name="Basis">What it is for: followed from the item or the plan where one is named, else as the person says.</param>
/// <param name="SkillId">What the named item of the plan leads to.</param>
public sealed record LearningEntry(
    Guid EntryId, HoursKind Kind, DateOnly Day, decimal Hours, LearningBasis Basis, Guid? LearningItemId, Guid? PlanId, Guid? PlanItemId, Guid? SkillId);
