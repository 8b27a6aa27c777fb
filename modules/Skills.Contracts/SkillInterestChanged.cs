namespace Competence.Skills.Contracts;

/// <summary>Told when a person has said that they would like more or less to work with a skill.</summary>
/// <param name="Interest">0 none, 1 some, 2 much, 3 very much.</param>
public sealed record SkillInterestChanged(Guid PersonId, Guid SkillId, int Interest, DateTimeOffset OccurredAt);
