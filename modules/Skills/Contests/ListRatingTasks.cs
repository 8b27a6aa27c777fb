using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Contests;

public sealed record ListRatingTasksRequest([property: RouteParam] Guid PersonId);

/// <summary>Ratings that a rater is asked to look at again</summary>
internal sealed class ListRatingTasksEndpoint(IQuerySession session) : Endpoint<ListRatingTasksRequest, ContestsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/rating-tasks");
        Policies("rating-task.read");
        Description(d => d.Produces<ContestsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListRatingTasksRequest request, CancellationToken ct) =>
        await Send.OkAsync(new(await session.Contests(c => c.RaterId == request.PersonId && c.Outcome == null, ct)), ct);
}
