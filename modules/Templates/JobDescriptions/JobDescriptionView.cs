using Competence.Kernel;
using Competence.Templates.Answers;

namespace Competence.Templates.JobDescriptions;

public enum JobDescriptionStatus { Draft, Review, Approved, Superseded }

/// <param name="Answers">To the template's questions; what it asks of skills is in the requirements instead.</param>
public sealed record JobDescriptionContentView(LocalizedText Name, IReadOnlyList<AnswerBody> Answers, IReadOnlyList<JobRequirement> Requirements)
{
    internal static JobDescriptionContentView Of(LocalizedText name, JobDescriptionContent c) =>
        new(name, [.. c.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => AnswerBody.Of(a.Key, a.Value))], c.Requirements);
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
}
