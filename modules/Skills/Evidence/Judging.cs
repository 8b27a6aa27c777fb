using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Evidence;

/// <param name="Reason">Why; the person reads it.</param>
public sealed record EvidenceRefusal(string Reason);

public sealed record RefuseEvidenceRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid EvidenceId, [property: FromBody] EvidenceRefusal Body);

internal sealed class RefuseEvidenceValidator : Validator<RefuseEvidenceRequest>
{
    public RefuseEvidenceValidator() => RuleFor(r => r.Body.Reason).NotEmpty().MaximumLength(1000);
}

/// <summary>
/// Behind every verdict stands the same question: does the judge manage the person, or is their HR, or own the skills? Whether
/// they assess the skill is for the handler to see.
/// </summary>
internal abstract class JudgingEndpoint<TRequest>(IMessageBus bus, IPolicy policy) : Endpoint<TRequest> where TRequest : notnull
{
    protected async Task Judge(Guid person, Guid evidence, Verdict verdict, int? level, string? reason, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var mayJudge = await policy.Can(actor, "evidence.write", person, ct) is null || await policy.Can(actor, "assessor.write", null, ct) is null;
        var outcome = await bus.InvokeAsync<Outcome>(
            new JudgeEvidence(person, evidence, verdict, level, reason, Actor.PersonIn(User), mayJudge), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
