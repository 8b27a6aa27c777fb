using System.Globalization;
using Competence.People.Persons;

namespace Competence.People.Imports;

/// <summary>What a row would change of a person, in words that its reader knows. Pure.</summary>
internal static class ImportDifference
{
    /// <returns>No field: the whole person is new.</returns>
    /// <param name="nameOf">What a unit, or a manager, is called; null where it is not known.</param>
    public static IEnumerable<(ImportField? Field, string? Was, string? Becomes)> Of(
        Person? before, PersonDetails? known, ImportOutcome outcome, Func<Guid, string?> nameOf, DateOnly today)
    {
        if (before is null) return [(null, null, null)];

        var details = outcome.Details ?? known!;
        return outcome.Events.SelectMany(Fields);

        IEnumerable<(ImportField? Field, string? Was, string? Becomes)> Fields(object change)
        {
            var employment = before.NearestEmployment(today);
            return change switch
            {
                PersonRenamed => Details(["givenName", "familyName"]),
                PersonDetailsChanged e => Details(e.Fields),
                EmploymentStarted e => [(ImportField.Start, Day(employment?.Start), Day(e.Start))],
                EmploymentEnded e => [(ImportField.End, Day(employment?.End), Day(e.End))],
                EmploymentContinued => [(ImportField.End, Day(employment?.End), null)],
                HoursChanged e => [(ImportField.ContractedHours, Number(employment?.HoursAt(today)), Number(e.ContractedHours))],
                PersonMovedUnit e => [(ImportField.Unit, Called(before.Units.At(today)), Called(e.UnitId))],
                ManagerChanged e => [(ImportField.ManagerExternalId, Called(before.Managers.At(today)), Called(e.ManagerId))],
                RoleAssigned e => [(ImportField.RoleProfile, before.Roles.LastOrDefault(r => r.Holds(today))?.TargetId.ToString(), $"{e.RoleProfileId}")],
                _ => [],
            };
        }

        IEnumerable<(ImportField?, string?, string?)> Details(IReadOnlyList<string> fields) =>
            from field in ImportFields.All
            where fields.Contains(field.Name())
            let change = (Was: Word(known!, field), Becomes: Word(details, field))
            where change.Was != change.Becomes
            select ((ImportField?)field, change.Was, change.Becomes);

        string? Called(Guid? id) => id is { } one ? nameOf(one) ?? $"{one}" : null;
    }

    private static string? Word(PersonDetails details, ImportField field) => field switch
    {
        ImportField.GivenName => details.GivenName,
        ImportField.FamilyName => details.FamilyName,
        ImportField.Email => details.Email,
        ImportField.UserName => details.UserName,
        ImportField.EmployeeNumber => details.EmployeeNumber,
        ImportField.ExternalId => details.ExternalId,
        ImportField.Title => details.Title,
        ImportField.Locale => details.Locale,
        _ => null,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? hours) => hours?.ToString(CultureInfo.InvariantCulture);
}
