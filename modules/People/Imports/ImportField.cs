namespace Competence.People.Imports;

/// <summary>What a column of a file of people can be.</summary>
public enum ImportField
{
    ExternalId, EmployeeNumber, UserName, GivenName, FamilyName, Email, Title, Unit, UnitParent, ManagerExternalId,
    Start, End, EndReason, ContractedHours, Locale, RoleProfile,
}

internal static class ImportFields
{
    public static readonly IReadOnlyList<ImportField> All = Enum.GetValues<ImportField>();
    public static readonly IReadOnlyList<ImportField> Dates = [ImportField.Start, ImportField.End];

    /// <summary>As the API names it.</summary>
    public static string Name(this ImportField field) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    public static bool TryParse(string name, out ImportField field)
    {
        var found = All.Where(f => f.Name() == name).ToArray();
        field = found is [var one] ? one : default;
        return found.Length == 1;
    }
}
