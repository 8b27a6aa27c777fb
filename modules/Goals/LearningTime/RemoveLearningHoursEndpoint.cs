using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.LearningTime;

public sealed record RemoveLearningHoursRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid EntryId);

/// <summary>Take back hours that one has planned or used</summary>
internal sealed class RemoveLearningHoursEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<RemoveLearningHoursRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/learning-hours/{EntryId}");
        Policies("learning-time.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RemoveLearningHoursRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await session.WeekOf(request.PersonId, request.EntryId, ct) is { } week
            ? (await bus.InvokeAsync<Outcome>(new RemoveLearningHours(request.PersonId, week, request.EntryId), ct)).ToResult(() => Results.NoContent())
            : Outcome.Problem(Refusal.NotFound("goals.unknown-hours")));
}
