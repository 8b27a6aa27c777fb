using System.Text.Json;
using Competence.Kernel;
using Competence.Sealing;
using Marten;

namespace Competence.Goals.ImprovementPlans;

/// <summary>What people have written in an improvement plan, sealed under the key of the person whom it is about, apart from the event log. The id is the plan's.</summary>
public sealed record SealedImprovementWords(Guid Id, Guid PersonId, string Words);

internal static class ImprovementWriting
{
    /// <returns>Null where there are none, or the person's key is erased.</returns>
    public static async Task<ImprovementWords?> ImprovementWords(this IQuerySession session, Guid plan, PersonKeys keys, CancellationToken ct) =>
        await session.LoadAsync<SealedImprovementWords>(plan, ct) is { } kept && await keys.Find(session, kept.PersonId, ct) is { } seal
            ? JsonSerializer.Deserialize<ImprovementWords>(seal.Open(kept.Words, $"{plan}"))
            : null;

    /// <returns>Null where they are kept; nothing more is written about somebody whose key is erased.</returns>
    public static async Task<Refusal?> Store(this IDocumentSession session, ImprovementWords words, PersonKeys keys, CancellationToken ct)
    {
        await session.Begin(ct);
        if (await keys.For(session, words.PersonId, ct) is not { } seal) return Refusal.Conflict("goals.person-erased");
        session.Store(new SealedImprovementWords(words.Id, words.PersonId, seal.Close(JsonSerializer.Serialize(words), $"{words.Id}")));
        return null;
    }

    /// <summary>Where the decision stands: what was written with it.</summary>
    public static async Task Write(this IDocumentSession session, Guid plan, PersonKeys keys, Func<ImprovementWords, ImprovementWords> change, CancellationToken ct)
    {
        if (await session.ImprovementWords(plan, keys, ct) is { } words) await session.Store(change(words), keys, ct);
    }
}
