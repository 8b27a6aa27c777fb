using Marten;

namespace Competence.Mentoring.Relationships;

/// <summary>What two people have written to each other, apart from the event log: a document, found and deleted by person. The id is the relationship's.</summary>
public sealed record RelationshipWords(Guid Id, Guid MenteeId, Guid MentorId)
{
    /// <summary>With the request.</summary>
    public string? Message { get; init; }
    public string? Question { get; init; }
    public string? Reply { get; init; }

    /// <summary>What they have agreed to work on.</summary>
    public string? Goal { get; init; }
    public string? ProposedGoal { get; init; }
    public IReadOnlyDictionary<Guid, SessionNotes> Notes { get; init; } = new Dictionary<Guid, SessionNotes>();

    /// <summary>How it was; whoever runs the programme reads it among others, and the other one never.</summary>
    public string? MenteeComment { get; init; }
    public string? MentorComment { get; init; }

    public RelationshipWords With(Guid session, SessionNotes notes) => this with { Notes = new Dictionary<Guid, SessionNotes>(Notes) { [session] = notes } };

    public RelationshipWords Without(Guid session) => this with { Notes = Notes.Where(n => n.Key != session).ToDictionary(n => n.Key, n => n.Value) };

    public string? CommentOf(Guid person) => person == MenteeId ? MenteeComment : MentorComment;

    public RelationshipWords WithComment(Guid person, string? comment) => person == MenteeId ? this with { MenteeComment = comment } : this with { MentorComment = comment };
}

/// <param name="Revision">How many times they were written: a change names the one it is based on.</param>
public sealed record SessionNotes(string Notes, string NextSteps, long Revision);

internal static class RelationshipWriting
{
    /// <summary>One writer at a time, so that nobody writes over what another writes at the same moment elsewhere in the document.</summary>
    public static async Task<RelationshipWords> HeldWords(this IDocumentSession session, Relationship pair, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold($"mentoring.words/{pair.Id}", ct);
        return await session.LoadAsync<RelationshipWords>(pair.Id, ct) ?? new(pair.Id, pair.MenteeId, pair.MentorId);
    }

    public static async Task Rewrite(this IDocumentSession session, Relationship pair, Func<RelationshipWords, RelationshipWords> change, CancellationToken ct) =>
        session.Store(change(await session.HeldWords(pair, ct)));
}
