using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Cycles;

public sealed record CloseCycleRequest([property: RouteParam] Guid CycleId);

/// <summary>Close a round: its figures stand</summary>
/// <remarks>Conversations that have begun go on; nobody is invited or reminded any more.</remarks>
internal sealed class CloseCycleEndpoint(IMessageBus bus) : Endpoint<CloseCycleRequest>
{
    public override void Configure()
    {
        Post("/conversation-cycles/{CycleId}/closing");
        Policies("conversation-cycle.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CloseCycleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new CloseCycle(request.CycleId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
