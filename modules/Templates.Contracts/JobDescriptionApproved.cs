namespace Competence.Templates.Contracts;

/// <summary>Told when a version of a job description holds: the role asks exactly these skills from now on.</summary>
/// <param name="Number">1 for its first version.</param>
/// <param name="NameSv">What a role that may not be there yet is called in Swedish; null where it is there.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="SsykCode">SSYK 2012, four digits, or null.</param>
/// <param name="TaskTags">What in the work is risky.</param>
/// <param name="SubmittedBy">Who submitted it.</param>
/// <param name="By">Who approved it: somebody else.</param>
public sealed record JobDescriptionApproved(
    Guid JobDescriptionId, int Number, Guid RoleProfileId, string? NameSv, string? NameEn, string? SsykCode, IReadOnlyList<DescribedSkill> Requirements,
    IReadOnlyList<string> TaskTags, Guid SubmittedBy, Guid By, DateTimeOffset OccurredAt);

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
public sealed record DescribedSkill(Guid SkillId, int Level, int Importance);
