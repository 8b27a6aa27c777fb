namespace Competence.Skills.Contracts;

/// <summary>Told when a version of a role profile has become the one that people are measured by.</summary>
/// <param name="Version">1 at first.</param>
/// <param name="People">How many have the role today.</param>
/// <param name="PeopleWithNewGap">How many of them got a gap that they had not; which ones, <see cref="GapOpened"/> tells.</param>
public sealed record RoleProfilePublished(Guid RoleProfileId, int Version, int People, int PeopleWithNewGap, DateTimeOffset OccurredAt);
