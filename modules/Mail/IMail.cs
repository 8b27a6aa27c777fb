namespace Competence.Mail;

/// <summary>Writes to people of the organisation, at the address that the directory has.</summary>
public interface IMail
{
    /// <summary>Throws where the letter cannot go now; who sends by a message is asked again later.</summary>
    /// <param name="id">The same letter has the same one, so that a mailbox shows it once.</param>
    /// <param name="write">In this language, <c>sv</c> or <c>en</c>.</param>
    /// <returns>False where the person has no address.</returns>
    Task<bool> Send(string tenant, Guid person, Guid id, Func<string, Task<Letter>> write, CancellationToken ct);
}

public sealed record Letter(string Subject, string Text, IReadOnlyList<Enclosure> Enclosures);

public sealed record Enclosure(string Name, string MediaType, ReadOnlyMemory<byte> Content);
