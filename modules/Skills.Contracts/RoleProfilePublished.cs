namespace Competence.Skills.Contracts;

/// <summary>Told when a version of a role profile has become the one that people are measured by.</summary>
/// <param name="Version">1 at first.</param>
/// <param name="People">How many have the role today.</param>
/// <param name="PeopleWithNewGap">How many of them got a gap that they had not; which ones, <see cref="GapOpened"/> tells.</param>
/// <param name="NameSv">What it is called in Swedish, or null.</param>
/// <param name="NameEn">In English, or null.</param>
/// <param name="Requirements">All that the version asks, also from days to come.</param>
public sealed record RoleProfilePublished(
    Guid RoleProfileId, int Version, int People, int PeopleWithNewGap, DateTimeOffset OccurredAt, string? NameSv, string? NameEn,
    IReadOnlyList<RoleRequirement> Requirements);

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
/// <param name="From">The day from which it is asked; null: from the first.</param>
public sealed record RoleRequirement(Guid SkillId, int Level, int Importance, DateOnly? From);
