using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Permits;

/// <summary>The employer's written permit</summary>
internal sealed class GetPermitEndpoint(IQuerySession session, PersonKeys keys, TimeProvider clock) : Endpoint<PermitRequest, PermitView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/permits/{PermitId}");
        Policies("permit.read");
        Description(d => d.Produces<PermitView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(PermitRequest request, CancellationToken ct)
    {
        var permit = (await session.LoadAsync<ObligationRecord>(ObligationRecord.IdOf(request.PersonId), ct))?.Permits.FirstOrDefault(p => p.Id == request.PermitId);
        if (permit is null || await session.LoadAsync<LegalRule>(permit.RuleId, ct) is not { } rule)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-permit")));
            return;
        }
        await Send.OkAsync(PermitView.Of(request.PersonId, permit, rule, await keys.Find(session, request.PersonId, ct), clock.Today()), ct);
    }
}
