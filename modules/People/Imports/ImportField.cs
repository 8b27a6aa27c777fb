using Competence.Sheets;

namespace Competence.People.Imports;

/// <summary>What a column of a file of people can be.</summary>
public enum ImportField
{
    ExternalId, EmployeeNumber, UserName, GivenName, FamilyName, Email, Title, Unit, UnitParent, ManagerExternalId,
    Start, End, EndReason, ContractedHours, Locale, RoleProfile, Status, LegalGender,
}

internal static class ImportFields
{
    private const int Longest = 500;

    /// <summary>Found as chosen alone: what a heading may mean is guessed before, and shown as a guess.</summary>
    public static readonly SheetFields<ImportField> Sheet = new(new Dictionary<ImportField, string[]>(), Longest);

    public static readonly IReadOnlyList<ImportField> All = Enum.GetValues<ImportField>();
    public static readonly IReadOnlyList<ImportField> Dates = [ImportField.Start, ImportField.End];

    /// <summary>As the API names it.</summary>
    public static string Name(this ImportField field) => SheetNames.Of(field);

    public static bool TryParse(string name, out ImportField field)
    {
        var found = All.Where(f => f.Name() == name).ToArray();
        field = found is [var one] ? one : default;
        return found.Length == 1;
    }
}
