using Marten;

namespace Competence.Goals.Reskilling;

/// <summary>What has been written of one person in one pipeline: a document found and deleted by person, never an event. The id is the participation's.</summary>
/// <param name="Wish">What the person says of why.</param>
/// <param name="Admission">Why they were chosen.</param>
/// <param name="Leaving">Why they left.</param>
public sealed record ParticipationWords(Guid Id, Guid PersonId, string? Wish = null, string? Admission = null, string? Leaving = null);

internal static class ParticipationWriting
{
    public static async Task<IReadOnlyDictionary<Guid, ParticipationWords>> WordsOf(
        this IQuerySession session, IReadOnlyList<Participation> people, CancellationToken ct) =>
        (await session.LoadManyAsync<ParticipationWords>(ct, [.. people.Select(p => p.Id)])).ToDictionary(words => words.Id);

    public static async Task Write(this IDocumentSession session, Guid id, Guid person, Func<ParticipationWords, ParticipationWords> change, CancellationToken ct) =>
        session.Store(change(await session.LoadAsync<ParticipationWords>(id, ct) ?? new(id, person)));
}
