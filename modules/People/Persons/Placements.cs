using System.Text.Json;
using Competence.Kernel;
using Competence.People.Contracts;

namespace Competence.People.Persons;

/// <summary>What other modules are told of a person's place.</summary>
internal static class Placements
{
    /// <summary>Records the events and tells the place that they come to.</summary>
    public static Decision Placing(this Person? person, DateOnly today, params IReadOnlyList<object> events) =>
        Decision.Record(events).Tell(new PlacementsChanged([events.Aggregate(person, Person.Fold)!.ToPlacement(today)]));

    public static Placement ToPlacement(this Person person, DateOnly today)
    {
        var employment = person.NearestEmployment(today);
        return new(person.Id, person.Changes, employment?.Start, employment?.End?.AddDays(-1),
            Links(person.Managers), Links(person.Units), Links(person.Roles), Hours(employment?.Hours ?? []),
            [.. person.Employments.Select(e => new EmploymentSpan(e.Start, e.End, e.EndReason is { } reason ? JsonNamingPolicy.CamelCase.ConvertName($"{reason}") : null, Hours(e.Hours)))]);
    }

    /// <summary>What other modules are told that files may call the person by.</summary>
    public static PersonKeys ToKeys(this PersonDetails details, long version) => new(
        details.Id, version, PersonKeys.Of(details.ExternalId), PersonKeys.Of(details.EmployeeNumber), PersonKeys.Of(details.Email), PersonKeys.OfMailbox(details.Email));

    private static ContractedHours[] Hours(IReadOnlyList<HoursFrom> hours) => [.. hours.Select(h => new ContractedHours(h.Hours, h.From))];

    private static PlacementLink[] Links(IReadOnlyList<Link> links) => [.. links.Select(l => new PlacementLink(l.TargetId, l.From, l.To))];
}
