using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record LeaveCircleRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid PersonId);

/// <summary>Leave a learning circle</summary>
/// <remarks>The seat is free at once; meetings that one was to lead go to the next in turn.</remarks>
internal sealed class LeaveCircleEndpoint(IMessageBus bus) : Endpoint<LeaveCircleRequest>
{
    public override void Configure()
    {
        Delete("/mentoring/circles/{CircleId}/members/{PersonId}");
        Policies("mentoring-enrolment.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(LeaveCircleRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new LeaveCircle(request.CircleId, request.PersonId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
