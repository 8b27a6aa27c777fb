using System.Globalization;
using Competence.Goals.Learning;
using Competence.Kernel;

namespace Competence.Goals.CourseImports;

/// <param name="From">0-4, by what the file calls the level.</param>
internal sealed record CourseRow(Guid ItemId, LearningItemContent Content, int From)
{
    public static readonly IReadOnlyDictionary<string, string[]> Fields = new Dictionary<string, string[]>
    {
        ["title"] = ["title", "coursetitle", "titel", "kurs", "kursnamn", "namn", "name"],
        ["hours"] = ["hours", "duration", "timmar", "längd", "durationhours"],
        ["url"] = ["url", "link", "länk", "adress"],
        ["provider"] = ["provider", "anordnare", "leverantör", "university", "organization"],
        ["description"] = ["description", "beskrivning"],
        ["language"] = ["language", "språk"],
        ["level"] = ["level", "nivå", "difficulty"],
        ["cost"] = ["cost", "price", "pris", "kostnad"],
        ["subject"] = ["subject", "domain", "ämne", "område", "category"],
    };

    public static readonly IReadOnlyList<string> Required = ["title", "hours"];

    private static readonly Dictionary<string, int> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["beginner"] = 0, ["nybörjare"] = 0, ["grund"] = 0, ["grundnivå"] = 0, ["intermediate"] = 2, ["mellan"] = 2, ["fortsättning"] = 2,
        ["advanced"] = 3, ["avancerad"] = 3,
    };

    /// <summary>The same file meets the same items again: by their address, and without one by title and provider.</summary>
    public static Guid IdOf(string tenant, string title, string? provider, string? url) =>
        Streams.Derive(Guid.Empty, $"{tenant}|course|{(url ?? $"{title}|{provider}").ToUpperInvariant()}");

    /// <returns>The row, or the fields at fault with the code of why.</returns>
    public static (CourseRow? Row, IReadOnlyList<(string? Field, string Code)> Faults) Read(SheetRow row, string tenant)
    {
        if (row.IsRagged) return (null, [(null, "goals.row-ragged")]);
        var faults = new List<(string?, string)>();
        if (row["title"] is not { } title) faults.Add(("title", "goals.import-value-missing"));
        else if (title.Length > 300) faults.Add(("title", "goals.import-too-long"));
        var hours = Number(row["hours"]);
        if (hours is not (> 0 and <= 2000)) faults.Add(("hours", "goals.import-hours"));
        var url = row["url"];
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && url.Length <= 2000)) faults.Add(("url", "goals.import-url"));
        var cost = Number(row["cost"]);
        if (row["cost"] is not null && cost is not (>= 0 and <= 10_000_000)) faults.Add(("cost", "goals.import-cost"));
        if (faults.Count > 0) return (null, faults);

        var provider = Cut(row["provider"], 200);
        var content = new LearningItemContent(
            LearningItemKind.Course, row["title"]!, Cut(row["description"] ?? row["subject"], 5000), Language(row["language"]), provider, url,
            decimal.Round(hours!.Value, 2), cost is { } price ? decimal.Round(price, 2) : null, null, [], []);
        return (new(IdOf(tenant, content.Title, provider, url), content, Levels.GetValueOrDefault(row["level"] ?? "", 0)), []);
    }

    private static string? Cut(string? text, int most) => text is { } long1 && long1.Length > most ? long1[..most] : text;

    private static string Language(string? text) => text is { Length: >= 2 } && text.StartsWith("sv", StringComparison.OrdinalIgnoreCase) ? "sv" : text is null ? "en" : text.Length == 2 ? text.ToLowerInvariant() : "en";

    private static decimal? Number(string? text) =>
        decimal.TryParse(text?.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
