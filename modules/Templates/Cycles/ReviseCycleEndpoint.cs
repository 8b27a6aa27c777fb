using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Cycles;

public sealed record ReviseCycleRequest([property: RouteParam] Guid CycleId, [property: FromBody] CycleBody Body);

internal sealed class ReviseCycleValidator : Validator<ReviseCycleRequest>
{
    public ReviseCycleValidator() => RuleFor(r => r.Body).SetValidator(new CycleBodyValidator());
}

/// <summary>Prepare a round anew, as a whole, before it opens</summary>
internal sealed class ReviseCycleEndpoint(IMessageBus bus) : Endpoint<ReviseCycleRequest>
{
    public override void Configure()
    {
        Put("/conversation-cycles/{CycleId}");
        Policies("conversation-cycle.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ReviseCycleRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new PlanCycle(request.CycleId, request.Body.ToPlan(), Actor.PersonIn(User), IsNew: false, basedOn), ct)));
}
