using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Peers;

/// <summary>skills.peer_requests: who is asked for their word on whom, one row an open request; written in the transaction of what opens or ends it.</summary>
internal static class PeerRequestRows
{
    public static Table Define()
    {
        var table = Rows.Table("skills", "peer_requests");
        table.AddColumn("peer_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("asked_at", "timestamptz").NotNull();
        return table;
    }

    public static bool Concern(object @event) => @event is PeerAsked or PeerRequestEnded
        or SkillRated { Source: RatingSource.Peer } or RatingWithdrawn { Source: RatingSource.Peer };

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task WritePeerRequests(this IDocumentSession session, SkillProfile profile, Guid skill, CancellationToken ct)
    {
        var open = profile.Open(skill).ToList();
        await session.Write(
            "delete from skills.peer_requests where tenant_id = @tenant and person_id = @person and skill_id = @skill", ct,
            ("person", profile.PersonId), ("skill", skill));
        await session.Write(
            """
            insert into skills.peer_requests (tenant_id, peer_id, person_id, skill_id, asked_at)
            select @tenant, peer_id, @person, @skill, asked_at from unnest(@peers, @times) as asked (peer_id, asked_at)
            """, ct,
            ("person", profile.PersonId), ("skill", skill), ("peers", open.Select(r => r.PeerId).ToArray()),
            ("times", open.Select(r => r.AskedAt.ToUniversalTime()).ToArray()));
    }
}
