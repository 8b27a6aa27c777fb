using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Facts;

/// <summary>What people's roles ask beyond what they can, as it opens and closes; the target is the skill.</summary>
internal static class GapFacts
{
    /// <summary>How one ended: what was asked was met, or was asked no longer.</summary>
    public const string Met = "met", Dropped = "dropped";

    /// <summary>One that is open already stays as it was.</summary>
    public static IReadOnlyCollection<Fact> Opened(IReadOnlyCollection<Fact> known, IEnumerable<SkillGap> gaps, DateOnly on)
    {
        var open = known.Where(k => k.To is null).Select(k => (k.SubjectId, k.TargetId!.Value)).ToHashSet();
        return [.. known, .. gaps.Where(g => open.Add((g.PersonId, g.SkillId))).Select(g => new Fact(FactKinds.Gap, g.PersonId, on, TargetId: g.SkillId))];
    }

    public static IReadOnlyCollection<Fact> Closed(IReadOnlyCollection<Fact> known, IEnumerable<SkillGap> gaps, DateOnly on)
    {
        var closed = gaps.GroupBy(g => (g.PersonId, g.SkillId)).ToDictionary(g => g.Key, g => g.Last().IsMet == false ? Dropped : Met);
        return [.. known.Select(k => k.To is null && closed.TryGetValue((k.SubjectId, k.TargetId!.Value), out var how) ? k with { To = on, Detail = how } : k)];
    }

    /// <summary>The first day on which a gap in one of these skills was met; null where none was.</summary>
    public static async Task<DateOnly?> FirstMet(this IQuerySession session, Guid[] skills, CancellationToken ct) => (await session.Read(
        "select min(valid_to) from metrics.facts where tenant_id = @tenant and kind = 'gap' and detail = 'met' and target_id = any(@skills) and ended_at is null",
        row => row.OrNull<DateOnly>(0), ct, ("skills", skills))).Single();

    /// <summary>One chunk of a tenant's gaps after the other: the same person may be in several.</summary>
    public static async Task<OutgoingMessages> TurnGaps(
        this IDocumentSession session, IReadOnlyList<SkillGap> gaps, Func<IReadOnlyCollection<Fact>, IReadOnlyCollection<Fact>> into, TimeProvider clock, CancellationToken ct)
    {
        await session.Hold("metrics.facts/gaps", ct);
        return await session.Become([.. gaps.Select(g => g.PersonId).Distinct()], [FactKinds.Gap], into, clock, ct);
    }
}
