using Competence.Metrics.Facts;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps employments with their hours, and where and as what people work.</summary>
public static class PlacementsChangedHandler
{
    private static readonly string[] Kinds = [FactKinds.Employment, FactKinds.Hours, FactKinds.Unit, FactKinds.Role];

    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        Placement[] newest = news.Placements.Newest(p => p.PersonId, p => p.Version);
        var taken = (await session.TakeNewer(
            "metrics.people", ct, ("person_id", newest.Select(p => p.PersonId).ToArray()), ("version", newest.Select(p => p.Version).ToArray()))).ToHashSet();
        return await session.Tell([.. taken], Kinds, [.. newest.Where(p => taken.Contains(p.PersonId)).SelectMany(FactsOf)], clock, ct);
    }

    internal static IEnumerable<Fact> FactsOf(Placement placement) =>
    [
        .. EmploymentsOf(placement).Select(e => new Fact(FactKinds.Employment, placement.PersonId, e.From, e.To, Detail: e.Reason)),
        .. EmploymentsOf(placement).SelectMany(e => HoursOf(placement, e)),
        .. placement.Units.Select(l => new Fact(FactKinds.Unit, placement.PersonId, l.From, l.To, l.TargetId)),
        .. placement.RoleProfiles.Select(l => new Fact(FactKinds.Role, placement.PersonId, l.From, l.To, l.TargetId)),
    ];

    /// <summary>Each until the next one's day, the last until the employment ends; where hours are unknown there is no fact.</summary>
    private static IEnumerable<Fact> HoursOf(Placement placement, EmploymentSpan job)
    {
        // news of before each employment had its own has those of the nearest one
        var told = (job.Hours ?? (job.From == placement.EmployedFrom ? placement.Hours : null) ?? []).OrderBy(h => h.From).ToList();
        return told.Index().Where(h => h.Item.Hours is not null).Select(h => new Fact(
            FactKinds.Hours, placement.PersonId, h.Item.From, h.Index + 1 < told.Count ? told[h.Index + 1].From : job.To, Amount: (int)decimal.Round(h.Item.Hours!.Value * 100)));
    }

    // news of before all employments were told has the nearest one, with its last day
    private static IEnumerable<EmploymentSpan> EmploymentsOf(Placement placement) => placement.Employments
        ?? (placement.EmployedFrom is { } from ? [new(from, placement.EmployedTo?.AddDays(1), null)] : []);
}
