using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record JoinCircleRequest([property: RouteParam] Guid CircleId, [property: RouteParam] Guid PersonId);

/// <summary>Join a learning circle</summary>
/// <remarks>By oneself, enrolled in its programme. Refused where all seats are taken: 409 <c>mentoring.circle-full</c>.</remarks>
internal sealed class JoinCircleEndpoint(IMessageBus bus) : Endpoint<JoinCircleRequest>
{
    public override void Configure()
    {
        Put("/mentoring/circles/{CircleId}/members/{PersonId}");
        Policies("mentoring-enrolment.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(JoinCircleRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new JoinCircle(request.CircleId, request.PersonId), ct)).ToResult(() => Results.NoContent()));
}
