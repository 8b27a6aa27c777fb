using Competence.Mentoring.Relationships;
using Marten;

namespace Competence.Mentoring.Requests;

/// <summary>Requests that wait for an answer, and their end by what others do.</summary>
internal static class OpenRequests
{
    public static Task<IReadOnlyList<Relationship>> OpenRequestsOf(this IQuerySession session, Guid mentee, CancellationToken ct) => session.OpenRequestsOf([mentee], ct);

    /// <summary>Of these mentees, in all programmes.</summary>
    public static async Task<IReadOnlyList<Relationship>> OpenRequestsOf(this IQuerySession session, Guid[] mentees, CancellationToken ct) => await session.Query<Relationship>()
        .Where(r => r.MenteeId.IsOneOf(mentees) && r.State.IsOneOf(RelationshipState.Requested, RelationshipState.MoreInfoAsked)).ToListAsync(ct);

    /// <summary>To and from the person, in one programme.</summary>
    public static async Task<IReadOnlyList<Relationship>> OpenRequestsIn(this IQuerySession session, Guid programme, Guid person, CancellationToken ct) => await session.Query<Relationship>()
        .Where(r => r.ProgrammeId == programme && (r.MenteeId == person || r.MentorId == person)
            && r.State.IsOneOf(RelationshipState.Requested, RelationshipState.MoreInfoAsked)).ToListAsync(ct);

    /// <summary>They end by themselves, each seen by the two it was between; who answers one at this moment fails, and looks again.</summary>
    public static async Task Close(this IDocumentSession session, IEnumerable<Relationship> requests, EndReason reason, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var request in requests.OrderBy(r => r.Id))
        {
            var stream = await session.Events.FetchForWriting<Relationship>(request.Id, ct);
            if (stream.Aggregate is { IsOpenRequest: true } open) stream.AppendMany(open.EndEarly(reason, by: null, now).Events);
        }
    }
}
