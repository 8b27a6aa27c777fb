using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record WithdrawFromReskillingRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PipelineId);

/// <summary>Leave a reskilling pipeline that one is in</summary>
/// <remarks>Until the new role has begun. Nobody is asked why.</remarks>
internal sealed class WithdrawFromReskillingEndpoint(IMessageBus bus) : Endpoint<WithdrawFromReskillingRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/reskilling/{PipelineId}");
        Policies("reskilling-part.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(WithdrawFromReskillingRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new WithdrawFromReskilling(Participation.IdOf(request.PipelineId, request.PersonId), request.PersonId), ct)).ToResult(() => Results.NoContent()));
}
