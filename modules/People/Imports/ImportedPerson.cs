using Competence.People.Persons;

namespace Competence.People.Imports;

/// <summary>What a row says of a person. A text of null says nothing, an empty one clears.</summary>
public sealed record ImportedPerson(int Row, string ExternalId)
{
    public string? EmployeeNumber { get; init; }
    public string? UserName { get; init; }
    public string? GivenName { get; init; }
    public string? FamilyName { get; init; }
    public string? Email { get; init; }
    public string? Title { get; init; }
    public string? Locale { get; init; }
    public string? Unit { get; init; }
    public string? UnitParent { get; init; }
    public string? Manager { get; init; }
    public DateOnly? Start { get; init; }
    public bool SaysEnd { get; init; }
    public DateOnly? End { get; init; }
    public EndReason? EndReason { get; init; }
    public bool SaysHours { get; init; }
    public decimal? ContractedHours { get; init; }
    public Guid? RoleProfile { get; init; }
    /// <summary>As the file has it; null or empty where it says nothing.</summary>
    public string? Status { get; init; }
    public bool SaysLegalGender { get; init; }
    public LegalGender? LegalGender { get; init; }
}

/// <summary>Why a row cannot be taken.</summary>
/// <param name="Field">Where; null for the row as a whole.</param>
public sealed record ImportFault(ImportField? Field, string Code, string? Value);
