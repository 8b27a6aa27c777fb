using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Permits;

public sealed record ListPermitsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">The newest first, those that were revoked too.</param>
public sealed record PermitsView(IReadOnlyList<PermitView> Items);

/// <summary>The written permits that somebody has been given</summary>
internal sealed class ListPermitsEndpoint(IQuerySession session, PersonKeys keys, TimeProvider clock) : Endpoint<ListPermitsRequest, PermitsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/permits");
        Policies("permit.read");
        Description(d => d.Produces<PermitsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPermitsRequest request, CancellationToken ct)
    {
        var permits = (await session.LoadAsync<ObligationRecord>(ObligationRecord.IdOf(request.PersonId), ct))?.Permits ?? [];
        var rules = (await session.LoadManyAsync<LegalRule>(ct, [.. permits.Select(p => p.RuleId).Distinct()])).ToDictionary(r => r.Id);
        var seal = await keys.Find(session, request.PersonId, ct);
        await Send.OkAsync(new([.. permits.Reverse().Select(p => PermitView.Of(request.PersonId, p, rules[p.RuleId], seal, clock.Today()))]), ct);
    }
}
