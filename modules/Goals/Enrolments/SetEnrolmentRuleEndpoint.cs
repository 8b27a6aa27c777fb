using Competence.Goals.Populations;
using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Enrolments;

public sealed record SetEnrolmentRuleRequest([property: FromBody] NewEnrolmentRule Body);

/// <param name="Population">Whom it meets.</param>
/// <param name="Basis">What it is for.</param>
/// <param name="Due">The day by which it is to be finished.</param>
public sealed record NewEnrolmentRule(Guid ItemId, PopulationBody Population, LearningBasis Basis, DateOnly? Due = null);

/// <param name="RuleId">The new rule; run it to enrol whom it meets, today and later.</param>
public sealed record EnrolmentRuleSetView(Guid RuleId);

internal sealed class SetEnrolmentRuleValidator : Validator<SetEnrolmentRuleRequest>
{
    public SetEnrolmentRuleValidator()
    {
        RuleFor(r => r.Body.ItemId).NotEmpty();
        RuleFor(r => r.Body.Basis).IsInEnum();
        RuleFor(r => r.Body.Population).SetValidator(new PopulationBodyValidator());
    }
}

/// <summary>Say by a rule who is to learn from something</summary>
/// <remarks>Nobody is enrolled until somebody has run it.</remarks>
internal sealed class SetEnrolmentRuleEndpoint(IMessageBus bus) : Endpoint<SetEnrolmentRuleRequest, EnrolmentRuleSetView>
{
    public override void Configure()
    {
        Post("/enrolment-rules");
        Policies("enrolment-rule.write");
        Description(d => d.Produces<EnrolmentRuleSetView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(SetEnrolmentRuleRequest request, CancellationToken ct)
    {
        var (body, rule) = (request.Body, Guid.CreateVersion7());
        var outcome = await bus.InvokeAsync<Outcome>(new SetEnrolmentRule(
            rule, body.ItemId, body.Population.ToPopulation(), body.Basis, body.Due, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/enrolment-rules/{rule}", new EnrolmentRuleSetView(rule))));
    }
}
