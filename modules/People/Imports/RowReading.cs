using System.Globalization;
using Competence.People.Persons;
using Competence.Sheets;

namespace Competence.People.Imports;

/// <summary>Reads a row's words as values, or says what is wrong with each.</summary>
internal sealed class RowReading(SheetRow<ImportField> row, FileScan scan)
{
    private readonly List<ImportFault> faults = [];

    public static (ImportedPerson? Person, IReadOnlyList<ImportFault> Faults) Of(SheetRow<ImportField> row, FileScan scan) => new RowReading(row, scan).Read();

    private (ImportedPerson?, IReadOnlyList<ImportFault>) Read()
    {
        if (row.IsRagged) return (null, [new(null, "people.import-ragged-row", null)]);
        var external = row[ImportField.ExternalId] ?? "";
        if (external.Length == 0) return (null, [new(ImportField.ExternalId, "people.import-value-missing", null)]);
        if (scan.Repeated.TryGetValue(row.Number, out var repeated)) faults.Add(new(repeated, "people.import-repeated", row[repeated]));
        if (scan.OnCycle.Contains(external)) faults.Add(new(ImportField.ManagerExternalId, "people.import-manager-cycle", row[ImportField.ManagerExternalId]));
        foreach (var field in ImportFields.All)
            if (row[field]?.Length > LongestOf(field)) faults.Add(new(field, "people.import-value-too-long", row[field]![..40]));

        var (start, end) = (Date(ImportField.Start), Date(ImportField.End));
        if (end < start) faults.Add(new(ImportField.End, "people.import-end-before-start", row[ImportField.End]));
        var person = new ImportedPerson(row.Number, external)
        {
            EmployeeNumber = row[ImportField.EmployeeNumber],
            UserName = row[ImportField.UserName],
            GivenName = row[ImportField.GivenName],
            FamilyName = row[ImportField.FamilyName],
            Email = Email(),
            Title = row[ImportField.Title],
            Locale = Locale(),
            Unit = row[ImportField.Unit],
            UnitParent = row[ImportField.UnitParent],
            Manager = row[ImportField.ManagerExternalId],
            Start = start,
            SaysEnd = row[ImportField.End] is not null,
            End = end,
            EndReason = Reason(),
            SaysHours = row[ImportField.ContractedHours] is not null,
            ContractedHours = Hours(),
            RoleProfile = Role(),
            Status = row[ImportField.Status],
            SaysLegalGender = row[ImportField.LegalGender] is not null,
            LegalGender = Gender(),
        };
        return (faults.Count == 0 ? person : null, faults);
    }

    private DateOnly? Date(ImportField field)
    {
        var (date, fault) = scan.Dates[field].Read(row[field] ?? "");
        if (fault is not null) faults.Add(new(field, fault, row[field]));
        return date;
    }

    private string? Email()
    {
        var email = row[ImportField.Email];
        if (!string.IsNullOrEmpty(email) && email.Split('@') is not [{ Length: > 0 }, { Length: > 0 }]) Refuse(ImportField.Email, "people.import-email");
        return email;
    }

    private string? Locale()
    {
        var locale = row[ImportField.Locale]?.ToLowerInvariant();
        if (string.IsNullOrEmpty(locale)) return locale;
        if (locale.StartsWith("sv", StringComparison.Ordinal)) return "sv";
        if (locale.StartsWith("en", StringComparison.Ordinal)) return "en";
        Refuse(ImportField.Locale, "people.import-locale");
        return null;
    }

    private EndReason? Reason()
    {
        if (SearchText.Joined(row[ImportField.EndReason]) is "" or "unk" or "unknown" or "okänd" or "okänt") return null;
        if (ReasonWords.TryGetValue(SearchText.Joined(row[ImportField.EndReason]), out var reason)) return reason;
        Refuse(ImportField.EndReason, "people.import-end-reason");
        return null;
    }

    private decimal? Hours()
    {
        var text = row[ImportField.ContractedHours]?.Replace(',', '.');
        if (string.IsNullOrEmpty(text)) return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours <= 80) return hours;
        Refuse(ImportField.ContractedHours, "people.import-hours");
        return null;
    }

    private Guid? Role()
    {
        if (string.IsNullOrEmpty(row[ImportField.RoleProfile])) return null;
        if (Guid.TryParse(row[ImportField.RoleProfile], out var role)) return role;
        Refuse(ImportField.RoleProfile, "people.import-role-profile");
        return null;
    }

    private LegalGender? Gender()
    {
        if (SearchText.Joined(row[ImportField.LegalGender]) is "" or "unknown" or "okänt" or "ejangivet" or "notspecified") return null;
        if (GenderWords.TryGetValue(SearchText.Joined(row[ImportField.LegalGender]), out var gender)) return gender;
        Refuse(ImportField.LegalGender, "people.import-legal-gender");
        return null;
    }

    private void Refuse(ImportField field, string code) => faults.Add(new(field, code, row[field]));

    private static int LongestOf(ImportField field) => field switch
    {
        ImportField.GivenName or ImportField.FamilyName or ImportField.ExternalId or ImportField.EmployeeNumber => 100,
        ImportField.Email or ImportField.UserName => 254,
        _ => 200,
    };

    private static readonly Dictionary<string, EndReason> ReasonWords = new()
    {
        ["voluntary"] = EndReason.Voluntary, ["resignation"] = EndReason.Voluntary, ["egenuppsägning"] = EndReason.Voluntary, ["egenbegäran"] = EndReason.Voluntary,
        ["involuntary"] = EndReason.Involuntary, ["uppsägning"] = EndReason.Involuntary, ["arbetsbrist"] = EndReason.Involuntary,
        ["retirement"] = EndReason.Retirement, ["pension"] = EndReason.Retirement,
        ["endoffixedterm"] = EndReason.EndOfFixedTerm, ["visstid"] = EndReason.EndOfFixedTerm, ["visstidensslut"] = EndReason.EndOfFixedTerm,
    };

    private static readonly Dictionary<string, LegalGender> GenderWords = new()
    {
        ["female"] = LegalGender.Female, ["woman"] = LegalGender.Female, ["kvinna"] = LegalGender.Female, ["f"] = LegalGender.Female, ["k"] = LegalGender.Female,
        ["male"] = LegalGender.Male, ["man"] = LegalGender.Male, ["m"] = LegalGender.Male,
        ["other"] = LegalGender.Other, ["annat"] = LegalGender.Other, ["x"] = LegalGender.Other,
    };
}
