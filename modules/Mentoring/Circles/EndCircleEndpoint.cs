using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record EndCircleRequest([property: RouteParam] Guid CircleId);

/// <summary>End a learning circle</summary>
/// <remarks>By those who run programmes. Its members still read what they have written.</remarks>
internal sealed class EndCircleEndpoint(IMessageBus bus) : Endpoint<EndCircleRequest>
{
    public override void Configure()
    {
        Delete("/mentoring/circles/{CircleId}");
        Policies(CircleDoor.Run);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(EndCircleRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new EndCircle(request.CircleId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
