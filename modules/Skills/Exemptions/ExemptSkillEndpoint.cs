using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Exemptions;

public sealed record ExemptSkillRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] SkillExemption Body);

/// <param name="Until">The last day; today or later.</param>
/// <param name="Reason">Why; the person reads it.</param>
public sealed record SkillExemption(DateOnly? Until, string Reason);

internal sealed class ExemptSkillValidator : Validator<ExemptSkillRequest>
{
    public ExemptSkillValidator()
    {
        RuleFor(r => r.Body.Until).NotEmpty();
        RuleFor(r => r.Body.Reason).NotEmpty().MaximumLength(1000);
    }
}

/// <summary>Exempt a person from what the role asks of a skill</summary>
/// <remarks>Until that day it counts as not required. In place of an earlier exemption; nobody exempts themself.</remarks>
internal sealed class ExemptSkillEndpoint(IMessageBus bus) : Endpoint<ExemptSkillRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/exemption");
        Policies("exemption.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ExemptSkillRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ExemptSkill(
            request.PersonId, request.SkillId, request.Body.Until!.Value, request.Body.Reason, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
