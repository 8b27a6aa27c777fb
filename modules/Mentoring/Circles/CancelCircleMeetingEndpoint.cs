using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record CancelCircleMeetingRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid MeetingId);

/// <summary>Cancel a meeting of a learning circle</summary>
/// <remarks>By those who are in it, until it has been held. Whoever was to lead it keeps their turn.</remarks>
internal sealed class CancelCircleMeetingEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<CancelCircleMeetingRequest>
{
    public override void Configure()
    {
        Delete("/mentoring/circles/{CircleId}/meetings/{MeetingId}");
        Policies(CircleDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CancelCircleMeetingRequest request, CancellationToken ct)
    {
        var runs = await policy.Runs(User, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CancelCircleMeeting(request.CircleId, request.MeetingId, Actor.PersonIn(User), runs), ct)).ToResult(() => Results.NoContent()));
    }
}
