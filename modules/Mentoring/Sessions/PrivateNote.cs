using Competence.Kernel;

namespace Competence.Mentoring.Sessions;

/// <summary>What one of two has written for themselves about a session. A document that nobody but the writer reads; found and deleted by person.</summary>
/// <param name="PersonId">The writer.</param>
public sealed record PrivateNote(Guid RelationshipId, Guid SessionId, Guid PersonId, string Text)
{
    public Guid Id { get; init; } = IdOf(SessionId, PersonId);

    public static Guid IdOf(Guid session, Guid person) => Streams.Derive(session, $"private-note:{person:N}");

    /// <summary>It is nobody's but the writer's.</summary>
    public override string ToString() => nameof(PrivateNote);
}
