using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record DescribeScenarioRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId, [property: FromBody] ScenarioDescription Body);

/// <param name="Name">In at least one language; no two scenarios of a unit are called the same.</param>
/// <param name="FromYear">The first year that is looked at.</param>
/// <param name="ToYear">The last; at most ten years after the first.</param>
/// <param name="Assumptions">What is taken for granted.</param>
public sealed record ScenarioDescription(LocalizedText Name, int FromYear, int ToYear, LocalizedText? Assumptions = null);

internal sealed class DescribeScenarioValidator : Validator<DescribeScenarioRequest>
{
    public DescribeScenarioValidator()
    {
        RuleFor(r => r.Body.Name.Sv).NotEmpty().When(r => string.IsNullOrWhiteSpace(r.Body.Name.En)).OverridePropertyName("name");
        RuleFor(r => r.Body.Name.Sv).MaximumLength(100);
        RuleFor(r => r.Body.Name.En).MaximumLength(100);
        RuleFor(r => r.Body.Assumptions!.Sv).MaximumLength(4000).When(r => r.Body.Assumptions is not null);
        RuleFor(r => r.Body.Assumptions!.En).MaximumLength(4000).When(r => r.Body.Assumptions is not null);
        RuleFor(r => r.Body.FromYear).InclusiveBetween(2000, 2100);
        RuleFor(r => r.Body.ToYear).InclusiveBetween(2000, 2100);
        RuleFor(r => r.Body.ToYear).Must((r, to) => to >= r.Body.FromYear && to - r.Body.FromYear <= 10).WithMessage("fromYear ≤ toYear ≤ fromYear + 10");
    }
}

/// <summary>Change a scenario's name, years and assumptions</summary>
internal sealed class DescribeScenarioEndpoint(IMessageBus bus) : Endpoint<DescribeScenarioRequest>
{
    public override void Configure()
    {
        Put("/units/{UnitId}/scenarios/{ScenarioId}");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(DescribeScenarioRequest request, CancellationToken ct)
    {
        var body = request.Body;
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new DescribeScenario(
                request.ScenarioId, request.UnitId,
                new(body.Name, body.FromYear, body.ToYear, body.Assumptions ?? LocalizedText.Empty), basedOn), ct)));
    }
}
