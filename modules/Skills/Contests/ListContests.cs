using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Contests;

public sealed record ListContestsRequest([property: RouteParam] Guid PersonId);

/// <summary>The ratings that a person has contested, and what came of it</summary>
internal sealed class ListContestsEndpoint(IQuerySession session) : Endpoint<ListContestsRequest, ContestsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/contests");
        Policies("contest.read");
        Description(d => d.Produces<ContestsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListContestsRequest request, CancellationToken ct) =>
        await Send.OkAsync(new(await session.Contests(c => c.PersonId == request.PersonId, ct)), ct);
}
