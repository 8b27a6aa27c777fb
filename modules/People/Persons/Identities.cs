using Competence.Kernel;
using Marten;

namespace Competence.People.Persons;

/// <summary>What only one person of a tenant may have.</summary>
internal static class Identities
{
    /// <returns>Why the details cannot be, or null: another person has the same address, user name, number or id.</returns>
    public static async Task<Refusal?> Taken(this IQuerySession session, PersonDetails wanted, CancellationToken ct)
    {
        var (external, number, user, email) = (wanted.ExternalId, wanted.EmployeeNumber, wanted.UserNameKey, wanted.EmailKey);
        var others = await session.Query<PersonDetails>()
            .Where(d => d.Id != wanted.Id && (
                (external != null && d.ExternalId == external) || (number != null && d.EmployeeNumber == number) ||
                (user != null && d.UserNameKey == user) || (email != null && d.EmailKey == email)))
            .ToListAsync(ct);
        return others.Select(other => Shared(wanted, other)).FirstOrDefault() is { } field ? Refuse(field) : null;
    }

    public static Refusal Refuse(string field) => Refusal.Conflict(field switch
    {
        "externalId" => "people.external-id-taken",
        "userName" => "people.user-name-taken",
        "email" => "people.email-taken",
        _ => "people.employee-number-taken",
    });

    /// <returns>The first field in which both are the same, as the API names it.</returns>
    public static string? Shared(PersonDetails one, PersonDetails other) =>
        one.ExternalId is { } external && external == other.ExternalId ? "externalId"
        : one.UserNameKey is { } user && user == other.UserNameKey ? "userName"
        : one.EmailKey is { } email && email == other.EmailKey ? "email"
        : one.EmployeeNumber is { } number && number == other.EmployeeNumber ? "employeeNumber"
        : null;
}
