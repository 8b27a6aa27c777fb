using Marten;

namespace Competence.Mentoring.Relationships;

/// <summary>Who is whose, and who was whose last: what a matching has to know.</summary>
internal sealed class RunningPairs
{
    private readonly ILookup<Guid, Relationship> byPerson;

    private RunningPairs(IReadOnlyList<Relationship> pairs) =>
        byPerson = pairs.SelectMany(p => new[] { (Person: p.MenteeId, Pair: p), (Person: p.MentorId, Pair: p) }).ToLookup(p => p.Person, p => p.Pair);

    /// <summary>Of all programmes: a mentor's time is one.</summary>
    public static async Task<RunningPairs> Load(IQuerySession session, Guid[] people, CancellationToken ct) => new(await session.Query<Relationship>()
        .Where(r => (r.MenteeId.IsOneOf(people) || r.MentorId.IsOneOf(people))
            && r.State.IsOneOf(RelationshipState.Accepted, RelationshipState.Active, RelationshipState.Paused, RelationshipState.Completed, RelationshipState.EndedEarly))
        .ToListAsync(ct));

    public Guid[] MenteesOf(Guid mentor) => [.. byPerson[mentor].Where(p => p.IsRunning && p.MentorId == mentor).Select(p => p.MenteeId)];

    public Guid[] MentorsOf(Guid mentee) => [.. byPerson[mentee].Where(p => p.IsRunning && p.MenteeId == mentee).Select(p => p.MentorId)];

    /// <summary>The last one they were paired with and had begun with; null where there is none.</summary>
    public (Guid PersonId, DateTimeOffset EndedAt)? LastPartnerOf(Guid person) => byPerson[person]
        .Where(p => !p.IsRunning && p.StartedAt is not null && p.EndedAt is not null).OrderByDescending(p => p.EndedAt)
        .Select(p => ((Guid, DateTimeOffset)?)(p.OtherThan(person), p.EndedAt!.Value)).FirstOrDefault();
}
