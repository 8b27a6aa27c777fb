using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record SendBackPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] PlanAnswer Body);

/// <param name="Answer">1-2,000 characters: what is to be changed.</param>
public sealed record PlanAnswer(string Answer);

internal sealed class SendBackPlanValidator : Validator<SendBackPlanRequest>
{
    public SendBackPlanValidator() => RuleFor(r => r.Body.Answer).NotEmpty().MaximumLength(2000);
}

/// <summary>Ask somebody one manages to change their plan</summary>
/// <remarks>It is a draft again.</remarks>
internal sealed class SendBackPlanEndpoint(IMessageBus bus) : Endpoint<SendBackPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/return");
        Policies("plan-review.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(SendBackPlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new SendBackPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), request.Body.Answer), ct)).ToResult(() => Results.NoContent()));
}
