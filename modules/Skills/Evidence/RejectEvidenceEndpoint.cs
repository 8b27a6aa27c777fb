using Competence.Kernel;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Evidence;

/// <summary>Reject evidence of somebody's skill</summary>
/// <remarks>It does not show what it is said to; the person sees why. Never one's own.</remarks>
internal sealed class RejectEvidenceEndpoint(IMessageBus bus, IPolicy policy) : JudgingEndpoint<RefuseEvidenceRequest>(bus, policy)
{
    public override void Configure()
    {
        Post("/people/{PersonId}/evidence/{EvidenceId}/rejection");
        Policies("evidence-check.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override Task HandleAsync(RefuseEvidenceRequest request, CancellationToken ct) =>
        Judge(request.PersonId, request.EvidenceId, Verdict.Reject, null, request.Body.Reason, ct);
}
