using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record DraftScenarioRequest([property: RouteParam] Guid UnitId, [property: FromBody] NewScenario Body);

/// <param name="Name">In at least one language; no two scenarios of a unit are called the same.</param>
/// <param name="FromYear">The first year that is looked at.</param>
/// <param name="ToYear">The last; at most ten years after the first.</param>
/// <param name="Assumptions">What is taken for granted.</param>
/// <param name="Preset">What it begins with; left out: nothing.</param>
public sealed record NewScenario(LocalizedText Name, int FromYear, int ToYear, LocalizedText? Assumptions = null, ScenarioPreset? Preset = null);

public sealed record ScenarioDraftedView(Guid ScenarioId);

internal sealed class DraftScenarioValidator : Validator<DraftScenarioRequest>
{
    public DraftScenarioValidator()
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

/// <summary>Draft a scenario</summary>
/// <remarks>For the unit and all below it. Seen by those who write scenarios until it is shared.</remarks>
internal sealed class DraftScenarioEndpoint(IMessageBus bus) : Endpoint<DraftScenarioRequest, ScenarioDraftedView>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/scenarios");
        Policies("scenario.write");
        Description(d => d.Produces<ScenarioDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftScenarioRequest request, CancellationToken ct)
    {
        var (body, id) = (request.Body, Guid.CreateVersion7());
        var content = new ScenarioContent(body.Name, body.FromYear, body.ToYear, body.Assumptions ?? LocalizedText.Empty);
        var outcome = await bus.InvokeAsync<Outcome>(new DraftScenario(id, request.UnitId, content, body.Preset), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/units/{request.UnitId}/scenarios/{id}", new ScenarioDraftedView(id))));
    }
}
