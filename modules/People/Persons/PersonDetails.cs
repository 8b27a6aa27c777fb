using System.Text.Json.Serialization;

namespace Competence.People.Persons;

/// <summary>
/// Every word about a person, in one place that can be erased. Written in the transaction of the events that say that
/// something has changed.
/// </summary>
/// <param name="ExternalId">The id in the HR system.</param>
/// <param name="EmployeeNumber">As printed on the payslip.</param>
public sealed record PersonDetails(
    Guid Id,
    string GivenName,
    string FamilyName,
    string? Email,
    string? UserName,
    string? EmployeeNumber,
    string? ExternalId,
    string? Title,
    string? Locale)
{
    [JsonIgnore] public string DisplayName => $"{GivenName} {FamilyName}".Trim();

    /// <summary>Addresses and user names are the same in any case.</summary>
    public string? EmailKey => Email?.ToLowerInvariant();
    public string? UserNameKey => UserName?.ToLowerInvariant();

    /// <summary>
    /// What the directory searches, each part after a space: as written, and with å, ä, ö and accents folded. Not the
    /// employee number: that belongs to the private profile.
    /// </summary>
    public string Searched => SearchText.Of(GivenName, FamilyName, Email, Title);
    public string Folded => SearchText.Fold(Searched);

    /// <summary>The fields in which another version differs, as the API names them.</summary>
    public IEnumerable<string> DifferingFrom(PersonDetails other)
    {
        if (GivenName != other.GivenName) yield return "givenName";
        if (FamilyName != other.FamilyName) yield return "familyName";
        if (Email != other.Email) yield return "email";
        if (UserName != other.UserName) yield return "userName";
        if (EmployeeNumber != other.EmployeeNumber) yield return "employeeNumber";
        if (ExternalId != other.ExternalId) yield return "externalId";
        if (Title != other.Title) yield return "title";
        if (Locale != other.Locale) yield return "locale";
    }
}
