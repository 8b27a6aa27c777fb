using Competence.Kernel;
using Competence.Mentoring.Relationships;
using Marten;

namespace Competence.Mentoring.Sessions;

public sealed record WritePrivateNote(Guid RelationshipId, Guid SessionId, Guid By, string Text)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(WritePrivateNote);
}

public static class WritePrivateNoteHandler
{
    public static async Task<Outcome> Handle(WritePrivateNote command, IDocumentSession session, CancellationToken ct)
    {
        if ((await session.LoadAsync<Relationship>(command.RelationshipId, ct)).MayNot(command.By, command.SessionId) is { } refusal) return new(refusal);

        if (string.IsNullOrWhiteSpace(command.Text)) session.Delete<PrivateNote>(PrivateNote.IdOf(command.SessionId, command.By));
        else session.Store(new PrivateNote(command.RelationshipId, command.SessionId, command.By, command.Text.Trim()));
        return new(null);
    }
}
