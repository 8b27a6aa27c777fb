using Marten;

namespace Competence.Goals.Plans;

/// <summary>
/// What people have written in a plan: its name, its purpose, what each item is, check-ins, why it was sent back. Free text about
/// people stays out of the event log: a document, found and deleted by person. The id is the plan's.
/// </summary>
public sealed record PlanWords(Guid Id, Guid PersonId, string Title, string? Purpose)
{
    /// <summary>What each item is.</summary>
    public IReadOnlyDictionary<Guid, string> Items { get; init; } = new Dictionary<Guid, string>();
    public IReadOnlyDictionary<Guid, string> CheckIns { get; init; } = new Dictionary<Guid, string>();
    /// <summary>Why it was sent back last, or cancelled.</summary>
    public string? Answer { get; init; }

    public PlanWords WithItem(Guid id, string text) => this with { Items = new Dictionary<Guid, string>(Items) { [id] = text.Trim() } };

    public PlanWords WithoutItem(Guid id) => this with { Items = Items.Where(i => i.Key != id).ToDictionary() };

    public PlanWords WithCheckIn(Guid id, string text) => this with { CheckIns = new Dictionary<Guid, string>(CheckIns) { [id] = text.Trim() } };
}

internal static class PlanWriting
{
    /// <summary>Where the decision stands: what was written with it.</summary>
    public static async Task Write(this IDocumentSession session, Guid plan, Func<PlanWords, PlanWords> change, CancellationToken ct)
    {
        if (await session.LoadAsync<PlanWords>(plan, ct) is { } words) session.Store(change(words));
    }
}
