using Competence.Kernel;
using Competence.Mentoring.Relationships;
using Marten;

namespace Competence.Mentoring.Sessions;

/// <param name="BasedOn">The revision of these notes that the writer saw; null: any.</param>
public sealed record WriteSessionNotes(Guid RelationshipId, Guid SessionId, Guid By, string Notes, string NextSteps, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(WriteSessionNotes);
}

/// <summary>Notes are words and nothing else, so no event tells of them.</summary>
public static class WriteSessionNotesHandler
{
    public static async Task<Outcome> Handle(WriteSessionNotes command, IDocumentSession session, CancellationToken ct)
    {
        var pair = await session.LoadAsync<Relationship>(command.RelationshipId, ct);
        if (pair.MayNot(command.By, command.SessionId) is { } refusal) return new(refusal);
        var words = await session.HeldWords(pair!, ct);
        var revision = words.Notes.GetValueOrDefault(command.SessionId)?.Revision ?? 0;
        if (Refusal.Stale(command.BasedOn, revision) is { } stale) return new(stale);

        session.Store(words.With(command.SessionId, new(command.Notes, command.NextSteps, revision + 1)));
        return new(null, revision + 1);
    }
}
