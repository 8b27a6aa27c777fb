using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record DescribePlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] PlanDescription Body);

/// <param name="Title">1-200 characters.</param>
/// <param name="Purpose">At most 2,000 characters.</param>
/// <param name="Until">The day by which all of it is to be done.</param>
public sealed record PlanDescription(string Title, DateOnly Until, string? Purpose = null);

internal sealed class DescribePlanValidator : Validator<DescribePlanRequest>
{
    public DescribePlanValidator()
    {
        RuleFor(r => r.Body.Title).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.Purpose).MaximumLength(2000);
    }
}

/// <summary>Say what one's plan is called, what it is for, and until when</summary>
internal sealed class DescribePlanEndpoint(IMessageBus bus) : Endpoint<DescribePlanRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/plans/{PlanId}");
        Policies("plan.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(DescribePlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new DescribePlan(request.PlanId, request.PersonId, request.Body.Title, request.Body.Purpose, request.Body.Until, basedOn), ct)));
}
