using Competence.Kernel;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Evidence;

/// <summary>Revoke verified evidence of somebody's skill</summary>
/// <remarks>It counts no longer; the person sees why. Never one's own.</remarks>
internal sealed class RevokeEvidenceEndpoint(IMessageBus bus, IPolicy policy) : JudgingEndpoint<RefuseEvidenceRequest>(bus, policy)
{
    public override void Configure()
    {
        Post("/people/{PersonId}/evidence/{EvidenceId}/revocation");
        Policies("evidence-check.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override Task HandleAsync(RefuseEvidenceRequest request, CancellationToken ct) =>
        Judge(request.PersonId, request.EvidenceId, Verdict.Revoke, null, request.Body.Reason, ct);
}
