using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

public sealed record TakeBackMetRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid RuleId, [property: RouteParam] Guid FactId);

/// <summary>Take back that somebody has what a rule asks</summary>
/// <remarks>What a permit shows is taken back by revoking the permit.</remarks>
internal sealed class TakeBackMetEndpoint(IMessageBus bus) : Endpoint<TakeBackMetRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/obligations/{RuleId}/met/{FactId}");
        Policies("obligation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(TakeBackMetRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new TakeBackMet(request.PersonId, request.RuleId, request.FactId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
