using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.JobDescriptions;

/// <summary>
/// What a role is there for and asks, in words and in skills. People are measured by it once it is approved, for Skills then publishes
/// a version of the role profile. One for each role: the stream id follows from the role profile's.
/// </summary>
/// <param name="Draft">What the next version is to say; null where nothing was changed since the last.</param>
/// <param name="Versions">In the order of their numbers; the last holds.</param>
public sealed record JobDescription(
    Guid Id, Guid RoleProfileId, bool IsNewRole, Guid TemplateId, int TemplateNumber, LocalizedText Name, JobDescriptionContent? Draft, IReadOnlyList<JobVersion> Versions)
{
    public const int MostOfATenant = 2000;

    /// <summary>What the next version is to be called.</summary>
    public LocalizedText? DraftName { get; init; }
    public Guid? SubmittedBy { get; init; }

    /// <summary>Why the draft came back last; null where it did not, or was submitted again.</summary>
    public string? ReturnReason { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public JobVersion? Current => Versions is [.., var last] ? last : null;

    public bool IsInReview => SubmittedBy is not null;

    public static Guid IdOf(Guid roleProfile) => Streams.Derive(roleProfile, "job description");

    public static JobDescription? Fold(JobDescription? description, object @event) => (description, @event) switch
    {
        (_, JobDescriptionDrafted e) => new(e.JobDescriptionId, e.RoleProfileId, e.IsNewRole, e.TemplateId, e.TemplateNumber, e.Name, e.Content, [])
        {
            DraftName = e.Name, ChangedAt = e.OccurredAt,
        },
        ({ } d, JobDescriptionRevised e) => d with { Draft = e.Content, DraftName = e.Name, Name = d.Versions.Count == 0 ? e.Name : d.Name, ChangedAt = e.OccurredAt },
        ({ } d, JobDescriptionDraftDiscarded e) => d with { Draft = null, DraftName = null, ReturnReason = null, ChangedAt = e.OccurredAt },
        ({ } d, JobDescriptionSubmitted e) => d with { SubmittedBy = e.By, ReturnReason = null, ChangedAt = e.OccurredAt },
        ({ } d, JobDescriptionReturned e) => d with { SubmittedBy = null, ReturnReason = e.Reason, ChangedAt = e.OccurredAt },
        ({ } d, JobDescriptionVersionApproved e) => d.Approved(e),
        ({ } d, JobDescriptionNotAdopted e) => d.With(e.Number, v => v with { NotAdopted = e.Code }),
        ({ } d, JobDescriptionToldAgain e) => d.With(e.Number, v => v with { NotAdopted = null }),
        ({ } d, JobDescriptionSkillMoved e) => d.Moved(e),
        _ => description,
    };

    private JobDescription Approved(JobDescriptionVersionApproved e) => this with
    {
        Name = DraftName ?? Name,
        Draft = null,
        DraftName = null,
        SubmittedBy = null,
        Versions = [.. Versions, new(e.Number, DraftName ?? Name, Draft ?? JobDescriptionContent.Empty, SubmittedBy ?? e.By, e.By, e.OccurredAt)],
        ChangedAt = e.OccurredAt,
    };

    private JobDescription Moved(JobDescriptionSkillMoved e) => this with
    {
        Draft = Draft?.Moved(e.SkillId, e.SuccessorId),
        Versions = [.. Versions.Select(v => v == Current ? v with { Content = v.Content.Moved(e.SkillId, e.SuccessorId) } : v)],
    };

    private JobDescription With(int number, Func<JobVersion, JobVersion> change) => this with { Versions = [.. Versions.Select(v => v.Number == number ? change(v) : v)] };
}

/// <summary>A version that holds or held. What it says never changes.</summary>
/// <param name="NotAdopted">Why its role profile could not become what it asks; null where nothing is said against it.</param>
public sealed record JobVersion(
    int Number, LocalizedText Name, JobDescriptionContent Content, Guid SubmittedBy, Guid ApprovedBy, DateTimeOffset ApprovedAt, string? NotAdopted = null);

public sealed partial class JobDescriptionProjection : SingleStreamProjection<JobDescription, Guid>
{
    public override JobDescription? Evolve(JobDescription? snapshot, Guid id, IEvent e) => JobDescription.Fold(snapshot, e.Data);
}
