using Competence.People.Persons;

namespace Competence.People.Imports;

/// <summary>How sure a guess is: the field's own name, a name that HR systems use for it, or one that looks like it.</summary>
public enum GuessConfidence { Exact, Alias, Similar }

public sealed record GuessedColumn(string Column, GuessConfidence Confidence);

/// <summary>Guesses which column is what, from the headings that Swedish and English HR systems write.</summary>
public static class MappingGuess
{
    private static readonly Dictionary<ImportField, string[]> Aliases = new()
    {
        [ImportField.ExternalId] = ["id", "person id", "extern id", "externt id", "hr id", "user id", "användarid", "employee id", "emp no", "anst id", "worker id"],
        [ImportField.EmployeeNumber] = ["anställningsnr", "anställningsnummer", "anst nr", "anstnr", "personalnummer", "employee no", "personnel number", "staff number"],
        [ImportField.UserName] = ["användarnamn", "användare", "login", "inloggning", "upn", "user principal name", "account"],
        [ImportField.GivenName] = ["förnamn", "first name", "tilltalsnamn", "forename"],
        [ImportField.FamilyName] = ["efternamn", "last name", "surname"],
        [ImportField.Email] = ["e post", "epost", "e postadress", "e mail", "mail", "e mail address", "mejl", "work email"],
        [ImportField.Title] = ["titel", "befattning", "job title", "yrkesbenämning", "tjänst", "position"],
        [ImportField.Unit] = ["avdelning", "enhet", "department", "organisation", "organisationsenhet", "org unit", "kostnadsställe", "cost center", "dept name"],
        [ImportField.UnitParent] = ["överordnad enhet", "överordnad avdelning", "parent unit", "parent department", "division"],
        [ImportField.ManagerExternalId] = ["chef", "chefs id", "närmaste chef", "manager", "manager id", "reports to", "chef anställningsnr", "supervisor id"],
        [ImportField.Start] = ["startdatum", "anställningsdatum", "anställd från", "from", "hire date", "start date", "anställd fr o m"],
        [ImportField.End] = ["slutdatum", "avgångsdatum", "anställd till", "to", "end date", "termination date", "anställd t o m"],
        [ImportField.EndReason] = ["avgångsorsak", "slutorsak", "termination reason", "leaving reason"],
        [ImportField.ContractedHours] = ["timmar", "veckotimmar", "arbetstid", "hours", "weekly hours", "contracted hours per week"],
        [ImportField.Locale] = ["språk", "language", "preferred language"],
        [ImportField.RoleProfile] = ["rollprofil", "roll", "role", "role profile id"],
        [ImportField.Status] = ["anställningsstatus", "employment status", "employee status"],
        [ImportField.LegalGender] = ["kön", "juridiskt kön", "gender", "gender code", "sex"],
    };

    /// <summary>Every field gets at most one column and every column one field; the surest guesses first.</summary>
    public static IReadOnlyDictionary<ImportField, GuessedColumn> For(IReadOnlyList<string> columns)
    {
        var guesses = new Dictionary<ImportField, GuessedColumn>();
        var free = new List<string>(columns.Distinct());
        foreach (var confidence in Enum.GetValues<GuessConfidence>())
            foreach (var field in ImportFields.All.Where(f => !guesses.ContainsKey(f)))
                if (free.FirstOrDefault(column => Fits(column, field, confidence)) is { } fitting)
                {
                    guesses[field] = new(fitting, confidence);
                    free.Remove(fitting);
                }
        return guesses;
    }

    /// <summary>Fields that an import cannot do without.</summary>
    public static IReadOnlyList<ImportField> Missing(IReadOnlyDictionary<ImportField, GuessedColumn> guesses) =>
        [.. new[] { ImportField.ExternalId, ImportField.GivenName, ImportField.FamilyName }.Where(f => !guesses.ContainsKey(f))];

    private static bool Fits(string column, ImportField field, GuessConfidence confidence)
    {
        var heading = Plain(column);
        return heading.Length > 0 && confidence switch
        {
            GuessConfidence.Exact => heading == Plain(field.Name()),
            GuessConfidence.Alias => Aliases[field].Any(alias => heading == Plain(alias)),
            _ => Aliases[field].Append(field.Name()).Select(Plain).Any(known => Like(heading, known)),
        };
    }

    private static string Plain(string heading) => SearchText.Joined(SearchText.Fold(heading.ToLowerInvariant()));

    /// <summary>A longer heading that holds the name, or a slip of a letter in five.</summary>
    private static bool Like(string heading, string known) =>
        (known.Length >= 5 && heading.Contains(known, StringComparison.Ordinal)) || Distance(heading, known) <= Math.Min(heading.Length, known.Length) / 5;

    private static int Distance(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            above = row;
        }
        return above[^1];
    }
}
