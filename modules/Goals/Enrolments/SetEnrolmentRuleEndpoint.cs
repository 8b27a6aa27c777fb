using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Enrolments;

public sealed record SetEnrolmentRuleRequest([property: FromBody] NewEnrolmentRule Body);

/// <param name="IsEveryone">All who are employed; then the lists are empty.</param>
/// <param name="UnitIds">At most 500: in one of these units or below.</param>
/// <param name="RoleProfileIds">At most 500: with one of these roles; narrows the units.</param>
/// <param name="Basis">What it is for.</param>
/// <param name="Due">The day by which it is to be finished.</param>
public sealed record NewEnrolmentRule(
    Guid ItemId, bool IsEveryone, LearningBasis Basis, IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<Guid>? RoleProfileIds = null, DateOnly? Due = null);

/// <param name="RuleId">The new rule; run it to enrol whom it meets.</param>
public sealed record EnrolmentRuleSetView(Guid RuleId);

internal sealed class SetEnrolmentRuleValidator : Validator<SetEnrolmentRuleRequest>
{
    public SetEnrolmentRuleValidator()
    {
        RuleFor(r => r.Body.ItemId).NotEmpty();
        RuleFor(r => r.Body.Basis).IsInEnum();
        RuleFor(r => r.Body.UnitIds).Must(ids => ids is not { Count: > 500 }).WithMessage("≤ 500");
        RuleFor(r => r.Body.RoleProfileIds).Must(ids => ids is not { Count: > 500 }).WithMessage("≤ 500");
        RuleFor(r => r.Body.IsEveryone).Must((r, isEveryone) => isEveryone == (r.Body.UnitIds is not { Count: > 0 } && r.Body.RoleProfileIds is not { Count: > 0 }));
    }
}

/// <summary>Say by a rule who is to learn from something</summary>
/// <remarks>Nobody is enrolled until it is run.</remarks>
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
            rule, body.ItemId, new(body.IsEveryone, body.UnitIds ?? [], body.RoleProfileIds ?? []), body.Basis, body.Due, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/enrolment-rules/{rule}", new EnrolmentRuleSetView(rule))));
    }
}
