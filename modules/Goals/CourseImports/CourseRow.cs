using Competence.Goals.Learning;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.Goals.CourseImports;

/// <summary>What a column of a file of courses can be.</summary>
public enum CourseField { Title, Hours, Url, Provider, Description, Language, Level, Cost, Subject }

/// <param name="From">0-4, by what the file calls the level.</param>
internal sealed record CourseRow(Guid ItemId, LearningItemContent Content, int From)
{
    public static readonly SheetFields<CourseField> Sheet = new(new Dictionary<CourseField, string[]>
    {
        [CourseField.Title] = ["title", "coursetitle", "titel", "kurs", "kursnamn", "namn", "name"],
        [CourseField.Hours] = ["hours", "duration", "timmar", "längd", "durationhours"],
        [CourseField.Url] = ["url", "link", "länk", "adress"],
        [CourseField.Provider] = ["provider", "anordnare", "leverantör", "university", "organization"],
        [CourseField.Description] = ["description", "beskrivning"],
        [CourseField.Language] = ["language", "språk"],
        [CourseField.Level] = ["level", "nivå", "difficulty"],
        [CourseField.Cost] = ["cost", "price", "pris", "kostnad"],
        [CourseField.Subject] = ["subject", "domain", "ämne", "område", "category"],
    }, longest: 5000, CourseField.Title, CourseField.Hours);

    private static readonly Dictionary<string, int> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["beginner"] = 0, ["nybörjare"] = 0, ["grund"] = 0, ["grundnivå"] = 0, ["intermediate"] = 2, ["mellan"] = 2, ["fortsättning"] = 2,
        ["advanced"] = 3, ["avancerad"] = 3,
    };

    /// <summary>The same file meets the same items again: by their address, and without one by title and provider.</summary>
    public static Guid IdOf(string tenant, string title, string? provider, string? url) =>
        Streams.Derive(Guid.Empty, $"{tenant}|course|{(url ?? $"{title}|{provider}").ToUpperInvariant()}");

    /// <returns>The row, or the fields at fault with the code of why.</returns>
    public static (CourseRow? Row, IReadOnlyList<(CourseField? Field, string Code)> Faults) Read(SheetRow<CourseField> row, string tenant)
    {
        if (row.IsRagged) return (null, [(null, "goals.row-ragged")]);
        var faults = new List<(CourseField?, string)>();
        var title = row.Said(CourseField.Title);
        if (title is null) faults.Add((CourseField.Title, "goals.import-value-missing"));
        else if (title.Length > 300) faults.Add((CourseField.Title, "goals.import-too-long"));
        var (hours, url, cost) = (row.Number(CourseField.Hours), row.Said(CourseField.Url), row.Number(CourseField.Cost));
        if (hours is not (> 0 and <= 2000)) faults.Add((CourseField.Hours, "goals.import-hours"));
        if (url is not null && !WebAddress.IsOne(url)) faults.Add((CourseField.Url, "goals.import-url"));
        if (row.Said(CourseField.Cost) is not null && cost is not (>= 0 and <= 10_000_000)) faults.Add((CourseField.Cost, "goals.import-cost"));
        if (faults.Count > 0) return (null, faults);

        var provider = Cut(row.Said(CourseField.Provider), 200);
        var content = new LearningItemContent(
            LearningItemKind.Course, title!, Cut(row.Said(CourseField.Description) ?? row.Said(CourseField.Subject), 5000), Language(row.Said(CourseField.Language)), provider, url,
            decimal.Round(hours!.Value, 2), cost is { } price ? decimal.Round(price, 2) : null, null, [], []);
        return (new(IdOf(tenant, content.Title, provider, url), content, Levels.GetValueOrDefault(row.Said(CourseField.Level) ?? "", 0)), []);
    }

    private static string? Cut(string? text, int most) => text?.Length > most ? text[..most] : text;

    /// <summary>By its two letters or its name; a catalogue that says nothing is mostly English.</summary>
    private static string Language(string? text) => text switch
    {
        null => "en",
        _ when text.StartsWith("sv", StringComparison.OrdinalIgnoreCase) => "sv",
        { Length: 2 } => text.ToLowerInvariant(),
        _ => "en",
    };
}
