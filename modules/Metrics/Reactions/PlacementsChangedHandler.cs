using Competence.Metrics.Facts;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps employments, and where and as what people work.</summary>
public static class PlacementsChangedHandler
{
    private static readonly string[] Kinds = [FactKinds.Employment, FactKinds.Unit, FactKinds.Role];

    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        Placement[] newest = [.. news.Placements.GroupBy(p => p.PersonId, (_, same) => same.MaxBy(p => p.Version)!).OrderBy(p => p.PersonId)];
        var taken = (await session.TakeNewer(
            "metrics.people", ct, ("person_id", newest.Select(p => p.PersonId).ToArray()), ("version", newest.Select(p => p.Version).ToArray()))).ToHashSet();
        return await session.Tell([.. taken], Kinds, [.. newest.Where(p => taken.Contains(p.PersonId)).SelectMany(FactsOf)], clock, ct);
    }

    internal static IEnumerable<Fact> FactsOf(Placement placement) =>
    [
        .. EmploymentsOf(placement).Select(e => new Fact(FactKinds.Employment, placement.PersonId, e.From, e.To, Detail: e.Reason)),
        .. placement.Units.Select(l => new Fact(FactKinds.Unit, placement.PersonId, l.From, l.To, l.TargetId)),
        .. placement.RoleProfiles.Select(l => new Fact(FactKinds.Role, placement.PersonId, l.From, l.To, l.TargetId)),
    ];

    // news of before all employments were told has the nearest one, with its last day
    private static IEnumerable<EmploymentSpan> EmploymentsOf(Placement placement) => placement.Employments
        ?? (placement.EmployedFrom is { } from ? [new(from, placement.EmployedTo?.AddDays(1), null)] : []);
}
