using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Effects;

public sealed record StateEffectReturnRequest([property: RouteParam] Guid CardId, [property: FromBody] StatedReturnBody Body);

internal sealed class StateEffectReturnValidator : Validator<StateEffectReturnRequest>
{
    public StateEffectReturnValidator() => RuleFor(r => r.Body).SetValidator(new StatedReturnBodyValidator());
}

/// <summary>Say what a programme has been worth, how that amount comes about and what it cost</summary>
internal sealed class StateEffectReturnEndpoint(IMessageBus bus) : Endpoint<StateEffectReturnRequest>
{
    public override void Configure()
    {
        Put("/effect-cards/{CardId}/return");
        Policies("effect.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(StateEffectReturnRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new StateEffectReturn(request.CardId, request.Body.Return(), Actor.PersonIn(User), basedOn), ct)));
}
