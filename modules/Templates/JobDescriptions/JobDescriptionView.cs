using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.JobDescriptions;

public enum JobDescriptionStatus { Draft, Review, Approved, Superseded }

/// <param name="Answers">To the template's questions, by their keys.</param>
/// <param name="ReportsToId">The role profile of whoever leads the role.</param>
/// <param name="TaskTags">What in the work is risky.</param>
public sealed record JobDescriptionContentView(
    LocalizedText Name, IReadOnlyDictionary<string, Answer> Answers, string? SsykCode, Guid? ReportsToId, IReadOnlyList<JobRequirement> Requirements, IReadOnlyList<string> TaskTags)
{
    internal static JobDescriptionContentView Of(LocalizedText name, JobDescriptionContent c) => new(name, c.Answers, c.SsykCode, c.ReportsToId, c.Requirements, c.TaskTags);
}

/// <param name="NotAdopted">Why its role profile could not become what it asks: a code; for those who write. Null where it did.</param>
public sealed record JobVersionView(int Number, JobDescriptionStatus Status, DateTimeOffset ApprovedAt, Guid ApprovedBy, string? NotAdopted);

internal static class JobDescriptionViews
{
    /// <summary>Where the newest stands that the reader sees.</summary>
    public static JobDescriptionStatus StatusFor(this JobDescription d, bool writes) =>
        writes && d.IsInReview ? JobDescriptionStatus.Review
        : writes && d.Draft is not null || d.Current is null ? JobDescriptionStatus.Draft
        : JobDescriptionStatus.Approved;

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<JobVersionView> VersionViews(this JobDescription d, bool writes) =>
    [
        .. d.Versions.Reverse().Select(v => new JobVersionView(
            v.Number, v == d.Current ? JobDescriptionStatus.Approved : JobDescriptionStatus.Superseded, v.ApprovedAt, v.ApprovedBy, writes ? v.NotAdopted : null)),
    ];

    /// <summary>What is asked, for who writes and who reads.</summary>
    public static IReadOnlyList<JobSectionView> SectionViews(this TemplateContent template) =>
        [.. template.Sections.Select(s => new JobSectionView(s.Key, s.Title, s.About, s.Questions))];
}

/// <param name="Questions">As the template has them.</param>
public sealed record JobSectionView(string Key, LocalizedText Title, LocalizedText About, IReadOnlyList<Question> Questions);
