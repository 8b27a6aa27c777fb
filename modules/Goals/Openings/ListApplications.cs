using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Openings;

public sealed record ListApplicationsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">The newest first.</param>
public sealed record ApplicationsView(IReadOnlyList<ApplicationView> Items);

/// <param name="HasApplied">By themselves; otherwise put forward.</param>
/// <param name="IsChosen">Null until it is filled.</param>
public sealed record ApplicationView(
    Guid OpeningId, Guid RoleProfileId, LocalizedText? RoleName, OpeningState State, DateTimeOffset AddedAt, bool HasApplied, bool? IsChosen);

/// <summary>The openings that a person is considered for</summary>
internal sealed class ListApplicationsEndpoint(IQuerySession session) : Endpoint<ListApplicationsRequest, ApplicationsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/applications");
        Policies("application.read");
        Description(d => d.Produces<ApplicationsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListApplicationsRequest request, CancellationToken ct)
    {
        var openings = await session.Query<Opening>().Where(o => o.Candidates.Any(c => c.PersonId == request.PersonId && !c.HasWithdrawn)).ToListAsync(ct);
        var roles = await session.RoleNames([.. openings.Select(o => o.RoleProfileId).Distinct()], ct);
        await Send.OkAsync(new([.. openings.OrderByDescending(o => o.Id).Select(o =>
        {
            var own = o.Candidates.First(c => c.PersonId == request.PersonId && !c.HasWithdrawn);
            return new ApplicationView(
                o.Id, o.RoleProfileId, roles.GetValueOrDefault(o.RoleProfileId), o.State, own.AddedAt, own.By == request.PersonId,
                o.State == OpeningState.Filled ? o.ChosenId == own.Id : null);
        })]), ct);
    }
}
