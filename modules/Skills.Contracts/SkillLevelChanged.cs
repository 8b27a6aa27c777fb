namespace Competence.Skills.Contracts;

/// <summary>Told when the level that others see of a person's skill has become another.</summary>
/// <param name="From">0-5, or null where there was none.</param>
/// <param name="To">0-5, or null where nothing that holds is left.</param>
public sealed record SkillLevelChanged(Guid PersonId, Guid SkillId, int? From, int? To, DateTimeOffset OccurredAt);
