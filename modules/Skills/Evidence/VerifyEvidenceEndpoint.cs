using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Evidence;

public sealed record VerifyEvidenceRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid EvidenceId, [property: FromBody] EvidenceVerification Body);

/// <param name="Level">What it shows, as the verifier sees it: 0-5.</param>
public sealed record EvidenceVerification(int Level);

internal sealed class VerifyEvidenceValidator : Validator<VerifyEvidenceRequest>
{
    public VerifyEvidenceValidator() => RuleFor(r => r.Body.Level).InclusiveBetween(0, 5);
}

/// <summary>Verify evidence of somebody's skill</summary>
/// <remarks>For the manager, HR, skill owners and assessors of the skill; never one's own. It counts from the day it was issued.</remarks>
internal sealed class VerifyEvidenceEndpoint(IMessageBus bus, IPolicy policy) : JudgingEndpoint<VerifyEvidenceRequest>(bus, policy)
{
    public override void Configure()
    {
        Post("/people/{PersonId}/evidence/{EvidenceId}/verification");
        Policies("evidence-check.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override Task HandleAsync(VerifyEvidenceRequest request, CancellationToken ct) =>
        Judge(request.PersonId, request.EvidenceId, Verdict.Verify, request.Body.Level, null, ct);
}
