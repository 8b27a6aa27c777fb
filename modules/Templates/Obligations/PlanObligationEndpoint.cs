using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

public sealed record PlanObligationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid RuleId, [property: FromBody] ObligationPlanBody Body);

/// <param name="On">The day of the course, the test or the talk; today or later.</param>
public sealed record ObligationPlanBody(DateOnly? On);

internal sealed class PlanObligationValidator : Validator<PlanObligationRequest>
{
    public PlanObligationValidator() => RuleFor(r => r.Body.On).NotEmpty();
}

/// <summary>Set a day on which somebody is to do what a rule asks</summary>
/// <remarks>In place of an earlier day. Once the day has gone by and nothing was registered, the rule is not met again.</remarks>
internal sealed class PlanObligationEndpoint(IMessageBus bus) : Endpoint<PlanObligationRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/obligations/{RuleId}/plan");
        Policies("obligation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(PlanObligationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new PlanObligation(request.PersonId, request.RuleId, request.Body.On!.Value, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
