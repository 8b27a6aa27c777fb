using Competence.Kernel;

namespace Competence.Metrics.Facts;

/// <summary>
/// The hours of learning that people are offered, on the day on which they are. What it is lies behind a fingerprint. An offer is open until it
/// is completed, and the same offered meanwhile is no other. Nothing is completed that was not offered: without an open offer it is one on its own day.
/// </summary>
internal static class OfferFacts
{
    public static readonly string[] Kinds = [FactKinds.Learning, FactKinds.LearningCost, FactKinds.Offer];

    private static Guid Fingerprint(Guid person, Guid item) => Streams.Derive(person, $"offer:{item:N}");

    public static IReadOnlyCollection<Fact> Offered(IReadOnlyCollection<Fact> known, IEnumerable<(Guid Person, Guid Item, int Hundredths)> offers, DateOnly on)
    {
        var open = known.Where(k => k.To is null).Select(k => k.TargetId).ToHashSet();
        return [.. known, .. offers.Where(o => open.Add(Fingerprint(o.Person, o.Item))).Select(o => new Fact(FactKinds.Offer, o.Person, on, TargetId: Fingerprint(o.Person, o.Item), Amount: o.Hundredths))];
    }

    /// <param name="completion">The fact of the completion; its target is the completion.</param>
    /// <param name="cost">What it cost; null where nobody has said.</param>
    public static IReadOnlyCollection<Fact> Completed(IReadOnlyCollection<Fact> known, Guid item, Fact completion, Fact? cost = null)
    {
        var isNew = !known.Any(k => k.Kind == FactKinds.Learning && k.TargetId == completion.TargetId);
        Fact[] rest = [.. known.Where(k => k.Kind == FactKinds.Offer || k.TargetId != completion.TargetId), completion, .. cost is null ? Array.Empty<Fact>() : [cost]];
        if (!isNew) return rest;
        var (target, ended) = (Fingerprint(completion.SubjectId, item), completion.From.AddDays(1));
        var open = rest.Where(k => k.Kind == FactKinds.Offer && k.To is null && k.TargetId == target && k.From <= completion.From).MinBy(k => k.From);
        return open is null
            ? [.. rest, completion with { Kind = FactKinds.Offer, To = ended, Detail = null }]
            : [.. rest.Select(k => k == open ? open with { To = ended } : k)];
    }

    /// <summary>What it was offered by is open again; where it was an offer by itself, that is gone.</summary>
    public static IReadOnlyCollection<Fact> TakenBack(IReadOnlyCollection<Fact> known, Guid item, Guid completion)
    {
        var left = known.Where(k => k.TargetId != completion).ToList();
        if (known.FirstOrDefault(k => k.Kind == FactKinds.Learning && k.TargetId == completion) is not { } gone) return left;
        if (known.Any(k => k.Kind == FactKinds.Offer && k.TargetId == completion)) return left;
        var target = Fingerprint(gone.SubjectId, item);
        var offer = left.Where(k => k.Kind == FactKinds.Offer && k.TargetId == target && k.To == gone.From.AddDays(1)).MaxBy(k => k.From);
        return [.. left.Select(k => k == offer ? k with { To = null } : k)];
    }
}
