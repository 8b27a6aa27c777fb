using Marten;

namespace Competence.Goals.Openings;

/// <summary>What people have written of an opening, apart from the events: it may speak of people. The id is the opening's.</summary>
/// <param name="Reason">Why somebody is looked for.</param>
/// <param name="Ending">Why the chosen one was chosen, or why nobody was.</param>
public sealed record OpeningWords(Guid Id, string Reason, string? Ending = null);

/// <summary>One who came from outside: deleted on schedule, and never in an event. The id is the candidate's.</summary>
/// <param name="Contact">Where they are reached.</param>
/// <param name="Levels">0-5 by skill, as the recruiter found them.</param>
public sealed record ExternalCandidate(Guid Id, Guid OpeningId, string Name, string Contact, IReadOnlyDictionary<Guid, int> Levels)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ExternalCandidate);
}

internal static class OpeningWriting
{
    public static async Task EndWith(this IDocumentSession session, Guid opening, string why, CancellationToken ct)
    {
        if (await session.LoadAsync<OpeningWords>(opening, ct) is { } words) session.Store(words with { Ending = why.Trim() });
    }
}
