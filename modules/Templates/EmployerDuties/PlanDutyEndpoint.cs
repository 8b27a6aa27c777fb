using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.EmployerDuties;

public sealed record PlanDutyRequest([property: RouteParam] Guid RuleId, [property: FromBody] DutyPlanBody Body);

/// <param name="On">Today or later.</param>
/// <param name="SiteId">Left out: the whole organisation.</param>
public sealed record DutyPlanBody(DateOnly? On, Guid? SiteId = null);

internal sealed class PlanDutyValidator : Validator<PlanDutyRequest>
{
    public PlanDutyValidator() => RuleFor(r => r.Body.On).NotEmpty();
}

/// <summary>Set a day on which the employer is to do what a rule asks of it</summary>
/// <remarks>In place of an earlier day, until a document is registered.</remarks>
internal sealed class PlanDutyEndpoint(IMessageBus bus) : Endpoint<PlanDutyRequest>
{
    public override void Configure()
    {
        Put("/legal/duties/{RuleId}/plan");
        Policies("employer-duty.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(PlanDutyRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new PlanDuty(request.RuleId, request.Body.SiteId, request.Body.On!.Value, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
