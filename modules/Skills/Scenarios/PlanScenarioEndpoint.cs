using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record PlanScenarioRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId, [property: FromBody] PlannedScenario Body);

/// <param name="Headcounts">More or fewer people in roles; at most 500.</param>
/// <param name="Requirements">What roles ask from a year on; at most 500.</param>
/// <param name="Needs">What units are to have by a day; at most 500.</param>
/// <param name="Supply">Planned hires and plans that are expected to be completed; at most 500.</param>
/// <param name="Attrition">Where history is not to be believed; one a unit, at most 200.</param>
public sealed record PlannedScenario(
    IReadOnlyList<HeadcountDelta>? Headcounts = null, IReadOnlyList<RequirementDelta>? Requirements = null, IReadOnlyList<PlannedNeed>? Needs = null,
    IReadOnlyList<SupplyDelta>? Supply = null, IReadOnlyList<AssumedAttrition>? Attrition = null);

internal sealed class PlanScenarioValidator : Validator<PlanScenarioRequest>
{
    private const int Many = 500, ManyUnits = 200, Crowd = 100_000;

    public PlanScenarioValidator()
    {
        Once(r => r.Headcounts, d => (d.UnitId, d.RoleProfileId, d.Year), Many, "headcounts");
        RuleForEach(r => r.Body.Headcounts).ChildRules(d => d.RuleFor(x => x.People).InclusiveBetween(-Crowd, Crowd));

        Once(r => r.Requirements, d => (d.RoleProfileId, d.SkillId, d.Year), Many, "requirements");
        RuleForEach(r => r.Body.Requirements).ChildRules(d =>
        {
            d.RuleFor(x => x.Level).InclusiveBetween(1, 5);
            d.RuleFor(x => x.Importance).InclusiveBetween(1, 5);
        });

        Once(r => r.Needs, d => (d.UnitId, d.SkillId, d.Level, d.ByDate), Many, "needs");
        RuleForEach(r => r.Body.Needs).ChildRules(d =>
        {
            d.RuleFor(x => x.Level).InclusiveBetween(1, 5);
            d.RuleFor(x => x.People).InclusiveBetween(1, Crowd);
        });

        Once(r => r.Supply, d => (d.UnitId, d.SkillId, d.Level, d.Year), Many, "supply");
        RuleForEach(r => r.Body.Supply).ChildRules(d =>
        {
            d.RuleFor(x => x.Level).InclusiveBetween(1, 5);
            d.RuleFor(x => x.Hires).InclusiveBetween(0, Crowd);
            d.RuleFor(x => x.Completions).InclusiveBetween(0, Crowd);
            d.RuleFor(x => x.CompletionRate).InclusiveBetween(0, 1);
        });

        Once(r => r.Attrition, d => d.UnitId, ManyUnits, "attrition");
        RuleForEach(r => r.Body.Attrition).ChildRules(d =>
        {
            d.RuleFor(x => x.Yearly).InclusiveBetween(0, 1);
            d.RuleFor(x => x.Min).InclusiveBetween(0, 1);
            d.RuleFor(x => x.Max).InclusiveBetween(0, 1);
            d.RuleFor(x => x.Min).Must((x, min) => min is null || min <= x.Yearly).WithMessage("min ≤ yearly");
            d.RuleFor(x => x.Max).Must((x, max) => max is null || max >= x.Yearly).WithMessage("yearly ≤ max");
        });
    }

    private void Once<T, TKey>(Func<PlannedScenario, IReadOnlyList<T>?> list, Func<T, TKey> key, int most, string name) =>
        RuleFor(r => list(r.Body)).Must(all => all is null || all.Count <= most && all.DistinctBy(key).Count() == all.Count)
            .WithMessage($"≤ {most}, ×1").OverridePropertyName(name);
}

/// <summary>Say what a scenario supposes, year by year</summary>
/// <remarks>Replaces all of it. Nothing outside the scenario changes until it is promoted.</remarks>
internal sealed class PlanScenarioEndpoint(IMessageBus bus) : Endpoint<PlanScenarioRequest>
{
    public override void Configure()
    {
        Put("/units/{UnitId}/scenarios/{ScenarioId}/plan");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(PlanScenarioRequest request, CancellationToken ct)
    {
        var body = request.Body;
        var plan = new ScenarioPlan(body.Headcounts ?? [], body.Requirements ?? [], body.Needs ?? [], body.Supply ?? [], body.Attrition ?? []);
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new PlanScenario(request.ScenarioId, request.UnitId, plan, basedOn), ct)));
    }
}
