using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Peers;

public sealed record ListPeerRequestsRequest([property: RouteParam] Guid PersonId);

public sealed record PeerRequestsView(IReadOnlyList<PeerRequestView> Items);

/// <param name="PersonId">Whose skill it is.</param>
public sealed record PeerRequestView(Guid PersonId, Guid SkillId, LocalizedText Label, SkillKind Kind, DateTimeOffset AskedAt);

/// <summary>Whom one is asked to rate</summary>
/// <remarks>The open requests, the oldest first; at most a hundred.</remarks>
internal sealed class ListPeerRequestsEndpoint(IQuerySession session) : Endpoint<ListPeerRequestsRequest, PeerRequestsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/peer-requests");
        Policies("rating-task.read");
    }

    public override async Task HandleAsync(ListPeerRequestsRequest request, CancellationToken ct)
    {
        var rows = await session.Read(
            "select person_id, skill_id, asked_at from skills.peer_requests where tenant_id = @tenant and peer_id = @peer order by asked_at, person_id limit 100",
            row => (Person: row.GetGuid(0), Skill: row.GetGuid(1), At: row.GetFieldValue<DateTimeOffset>(2)), ct, ("peer", request.PersonId));
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. rows.Select(r => r.Skill).Distinct()])).ToDictionary(s => s.Id);
        await Send.OkAsync(new([.. rows.Select(r => new PeerRequestView(r.Person, r.Skill, skills[r.Skill].Label, skills[r.Skill].Kind, r.At))]), ct);
    }
}
