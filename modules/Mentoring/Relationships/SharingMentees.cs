using Marten;

namespace Competence.Mentoring.Relationships;

/// <summary>Asked by the host's policy: whose skills and plans a mentor reads today.</summary>
public static class SharingMentees
{
    private static readonly string[] Running = [nameof(RelationshipState.Accepted), nameof(RelationshipState.Active), nameof(RelationshipState.Paused)];

    /// <returns>Those among these people who are the mentor's mentees now, and share with them.</returns>
    public static async Task<IReadOnlySet<Guid>> Of(IQuerySession session, Guid mentor, IReadOnlyCollection<Guid> among, CancellationToken ct) => (await session.Read(
        """
        select mentee_id from mentoring.mt_doc_relationship
        where tenant_id = @tenant and mentor_id = @mentor and mentee_id = any(@among) and is_shared and state = any(@running)
        """, row => row.GetGuid(0), ct, ("mentor", mentor), ("among", among.ToArray()), ("running", Running))).ToHashSet();
}
