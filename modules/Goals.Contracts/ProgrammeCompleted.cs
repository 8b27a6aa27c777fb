namespace Competence.Goals.Contracts;

/// <summary>Told when a person with a seat in a programme has finished all that it has today; told again where they finish something of it once more.</summary>
/// <param name="Day">When the last of it was finished.</param>
/// <param name="SkillIds">What it leads to.</param>
public sealed record ProgrammeCompleted(Guid ProgrammeId, Guid CohortId, Guid PersonId, DateOnly Day, IReadOnlyList<Guid> SkillIds, DateTimeOffset OccurredAt);
