using System.Globalization;
using Competence.Goals.CourseImports;
using Competence.Goals.Records;
using Competence.Kernel;

namespace Competence.Goals.CompletionImports;

/// <summary>A row whose words can be read; whom and what they name is still to be found.</summary>
internal sealed record CompletionRow(int Number, string Person, string Item, DateOnly Day, LearningResult Result, decimal? Score, decimal? Hours, string? Id)
{
    public static readonly IReadOnlyDictionary<string, string[]> Fields = new Dictionary<string, string[]>
    {
        ["person"] = ["person", "personid", "anställd", "anstnr", "anställningsnummer", "employee", "externalid", "epost", "email"],
        ["item"] = ["item", "itemid", "kurs", "course", "läraktivitet", "url", "title", "titel"],
        ["day"] = ["day", "date", "datum", "dag", "completedat", "genomförd"],
        ["result"] = ["result", "resultat", "status"],
        ["score"] = ["score", "poäng"],
        ["hours"] = ["hours", "timmar"],
        ["id"] = ["id", "completionid", "rowid"],
    };

    public static readonly IReadOnlyList<string> Required = ["person", "item", "day"];

    private static readonly Dictionary<string, LearningResult> Results = new(StringComparer.OrdinalIgnoreCase)
    {
        ["completed"] = LearningResult.Completed, ["genomförd"] = LearningResult.Completed, ["klar"] = LearningResult.Completed,
        ["passed"] = LearningResult.Passed, ["godkänd"] = LearningResult.Passed, ["failed"] = LearningResult.Failed, ["underkänd"] = LearningResult.Failed,
        ["experienced"] = LearningResult.Experienced, ["deltagit"] = LearningResult.Experienced,
    };

    /// <summary>The same row again is the same completion: by its own id, and without one by person, item and day.</summary>
    public Guid CompletionId(Guid person, Guid item) => Streams.Derive(item, Id is null ? $"completion:{person:N}:{Day:O}" : $"completion:{person:N}:id:{Id}");

    public static (CompletionRow? Row, IReadOnlyList<(string? Field, string Code)> Faults) Read(SheetRow row, DateOnly today)
    {
        if (row.IsRagged) return (null, [(null, "goals.row-ragged")]);
        var faults = new List<(string?, string)>();
        foreach (var field in Required.Where(f => row[f] is null)) faults.Add((field, "goals.import-value-missing"));
        if (!DateOnly.TryParseExact(row["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) faults.Add(("day", "goals.import-day"));
        else if (day > today) faults.Add(("day", "goals.day-to-come"));
        var result = LearningResult.Completed;
        if (row["result"] is { } said && !Results.TryGetValue(said, out result)) faults.Add(("result", "goals.import-result"));
        var (score, hours) = (Decimal(row["score"]), Decimal(row["hours"]));
        if (row["score"] is not null && score is not (>= 0 and <= 1)) faults.Add(("score", "goals.import-score"));
        if (row["hours"] is not null && hours is not (> 0 and <= 168)) faults.Add(("hours", "goals.import-hours-taken"));
        return faults.Count > 0 ? (null, faults.Distinct().ToList()) : (new(row.Number, row["person"]!, row["item"]!, day, result, score, hours, row["id"]), []);
    }

    private static decimal? Decimal(string? text) =>
        decimal.TryParse(text?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
