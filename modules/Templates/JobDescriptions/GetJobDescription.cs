using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.JobDescriptions;

public sealed record GetJobDescriptionRequest([property: RouteParam] Guid JobDescriptionId, [property: QueryParam] int? Number = null);

/// <param name="RoleProfileId">The role that it describes.</param>
/// <param name="IsNewRole">The role came, or comes, into being with the description.</param>
/// <param name="Status">Where the newest stands that the reader sees.</param>
/// <param name="Sections">What is asked.</param>
/// <param name="Shown">What is shown of the versions: null where none is approved.</param>
/// <param name="ShownNumber">Which one that is.</param>
/// <param name="Draft">What the next version is to say; null where there is none, and for those who do not write.</param>
/// <param name="SubmittedBy">Who has submitted it for review; null where nobody has.</param>
/// <param name="ReturnReason">Why it came back last.</param>
/// <param name="Versions">The newest first.</param>
/// <param name="MayWrite">The reader writes job descriptions.</param>
/// <param name="MayApprove">It is in review, and the reader is not who submitted it.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record JobDescriptionView(
    Guid JobDescriptionId, Guid RoleProfileId, bool IsNewRole, LocalizedText Name, JobDescriptionStatus Status, IReadOnlyList<SectionView> Sections,
    JobDescriptionContentView? Shown, int? ShownNumber, JobDescriptionContentView? Draft, Guid? SubmittedBy, string? ReturnReason, IReadOnlyList<JobVersionView> Versions,
    bool MayWrite, bool MayApprove, long Version);

/// <summary>A job description</summary>
/// <remarks>What holds, or the version that is asked for, for everybody; the draft for those who write. To others one that was never approved is not there.</remarks>
internal sealed class GetJobDescriptionEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetJobDescriptionRequest, JobDescriptionView>
{
    public override void Configure()
    {
        Get("/job-descriptions/{JobDescriptionId}");
        Policies(JobDescriptionDoor.Read);
        Description(d => d.Produces<JobDescriptionView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetJobDescriptionRequest request, CancellationToken ct)
    {
        var writes = await policy.Writes(User, ct);
        var description = await session.LoadAsync<JobDescription>(request.JobDescriptionId, ct);
        var shown = request.Number is { } number ? description?.Versions.FirstOrDefault(v => v.Number == number) : description?.Current;
        if (description is null || shown is null && (!writes || request.Number is not null))
        {
            await Send.ResultAsync(Outcome.Problem(JobDescriptionDoor.Unknown));
            return;
        }
        var (d, template) = (description, await session.TemplateOf(description, ct));
        var mayApprove = d.SubmittedBy is { } submitter && submitter != Actor.Of(User)!.PersonId && await policy.Reviews(User, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(d.Version);
        await Send.OkAsync(new(
            d.Id, d.RoleProfileId, d.IsNewRole, d.Name, d.StatusFor(writes), [.. template!.Sections.Select(SectionView.Of)], shown is null ? null : JobDescriptionContentView.Of(shown.Name, shown.Content),
            shown?.Number, writes && d.Draft is { } draft ? JobDescriptionContentView.Of(d.DraftName ?? d.Name, draft) : null, writes ? d.SubmittedBy : null,
            writes ? d.ReturnReason : null, d.VersionViews(writes), writes, mayApprove, d.Version), ct);
    }
}
