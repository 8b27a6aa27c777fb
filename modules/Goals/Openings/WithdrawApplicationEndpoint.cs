using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record WithdrawApplicationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid OpeningId);

/// <summary>Withdraw one's application for an opening</summary>
internal sealed class WithdrawApplicationEndpoint(IMessageBus bus) : Endpoint<WithdrawApplicationRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/applications/{OpeningId}");
        Policies("application.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(WithdrawApplicationRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new WithdrawCandidate(request.OpeningId, null, AddCandidate.IdOf(request.OpeningId, request.PersonId), request.PersonId), ct))
            .ToResult(() => Results.NoContent()));
}
