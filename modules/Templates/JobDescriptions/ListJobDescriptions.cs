using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.JobDescriptions;

/// <param name="Items">By name.</param>
/// <param name="MayWrite">The reader writes job descriptions.</param>
public sealed record JobDescriptionsView(IReadOnlyList<JobDescriptionHeadView> Items, bool MayWrite);

/// <param name="Status">Where the newest stands that the reader sees.</param>
/// <param name="Number">Of the version that holds; null where none does.</param>
/// <param name="IsNotAdopted">Its role profile could not become what it asks; for those who write.</param>
public sealed record JobDescriptionHeadView(
    Guid JobDescriptionId, Guid RoleProfileId, LocalizedText Name, JobDescriptionStatus Status, int? Number, string? SsykCode, int Requirements, bool IsNotAdopted,
    DateTimeOffset ChangedAt);

/// <summary>The job descriptions</summary>
/// <remarks>Those that hold for everybody; those that were never approved for those who write alone.</remarks>
internal sealed class ListJobDescriptionsEndpoint(IQuerySession session, IPolicy policy) : EndpointWithoutRequest<JobDescriptionsView>
{
    public override void Configure()
    {
        Get("/job-descriptions");
        Policies(JobDescriptionDoor.Read);
        Description(d => d.Produces<JobDescriptionsView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var writes = await policy.Writes(User, ct);
        var all = await session.Query<JobDescription>().Take(JobDescription.MostOfATenant).ToListAsync(ct);
        await Send.OkAsync(new(
            [.. all.Where(d => writes || d.Current is not null).Select(d => View(d, writes)).OrderBy(d => d.Name.In("sv"), Rows.SwedishOrder).ThenBy(d => d.JobDescriptionId)], writes), ct);
    }

    private static JobDescriptionHeadView View(JobDescription d, bool writes)
    {
        var content = d.Current?.Content ?? d.Draft;
        return new(
            d.Id, d.RoleProfileId, d.Name, d.StatusFor(writes), d.Current?.Number, content?.SsykCode(), content?.Requirements.Count ?? 0,
            writes && d.Current?.NotAdopted is not null, writes ? d.ChangedAt : d.Current!.ApprovedAt);
    }
}
