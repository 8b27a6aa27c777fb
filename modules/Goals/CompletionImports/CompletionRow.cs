using System.Globalization;
using Competence.Goals.CourseImports;
using Competence.Goals.Records;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.Goals.CompletionImports;

/// <summary>What a column of a file of completions can be.</summary>
public enum CompletionField { Person, Item, Day, Result, Score, Hours, Id }

/// <summary>A row whose words can be read; whom and what they name is still to be found.</summary>
internal sealed record CompletionRow(int Number, string Person, string Item, DateOnly Day, LearningResult Result, decimal? Score, decimal? Hours, string? Id)
{
    public static readonly SheetFields<CompletionField> Sheet = new(new Dictionary<CompletionField, string[]>
    {
        [CompletionField.Person] = ["person", "personid", "anställd", "anstnr", "anställningsnummer", "employee", "externalid", "epost", "email"],
        [CompletionField.Item] = ["item", "itemid", "kurs", "course", "läraktivitet", "url", "title", "titel"],
        [CompletionField.Day] = ["day", "date", "datum", "dag", "completedat", "genomförd"],
        [CompletionField.Result] = ["result", "resultat", "status"],
        [CompletionField.Score] = ["score", "poäng"],
        [CompletionField.Hours] = ["hours", "timmar"],
        [CompletionField.Id] = ["id", "completionid", "rowid"],
    }, longest: 2000, CompletionField.Person, CompletionField.Item, CompletionField.Day);

    private static readonly Dictionary<string, LearningResult> Results = new(StringComparer.OrdinalIgnoreCase)
    {
        ["completed"] = LearningResult.Completed, ["genomförd"] = LearningResult.Completed, ["klar"] = LearningResult.Completed,
        ["passed"] = LearningResult.Passed, ["godkänd"] = LearningResult.Passed, ["failed"] = LearningResult.Failed, ["underkänd"] = LearningResult.Failed,
        ["experienced"] = LearningResult.Experienced, ["deltagit"] = LearningResult.Experienced,
    };

    /// <summary>The same row again is the same completion: by its own id, and without one by person, item and day.</summary>
    public Guid CompletionId(Guid person, Guid item) => Streams.Derive(item, Id is null ? $"completion:{person:N}:{Day:O}" : $"completion:{person:N}:id:{Id}");

    public static (CompletionRow? Row, IReadOnlyList<(CompletionField? Field, string Code)> Faults) Read(SheetRow<CompletionField> row, DateOnly today)
    {
        if (row.IsRagged) return (null, [(null, "goals.row-ragged")]);
        var faults = new List<(CompletionField?, string)>();
        foreach (var field in Sheet.Required.Where(f => row.Said(f) is null)) faults.Add((field, "goals.import-value-missing"));
        if (faults.Count > 0) return (null, faults);

        if (!DateOnly.TryParseExact(row[CompletionField.Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) faults.Add((CompletionField.Day, "goals.import-day"));
        else if (day > today) faults.Add((CompletionField.Day, "goals.day-to-come"));
        var result = LearningResult.Completed;
        if (row.Said(CompletionField.Result) is { } said && !Results.TryGetValue(said, out result)) faults.Add((CompletionField.Result, "goals.import-result"));
        var (score, hours) = (row.Number(CompletionField.Score), row.Number(CompletionField.Hours));
        if (row.Said(CompletionField.Score) is not null && score is not (>= 0 and <= 1)) faults.Add((CompletionField.Score, "goals.import-score"));
        if (row.Said(CompletionField.Hours) is not null && hours is not (> 0 and <= 168)) faults.Add((CompletionField.Hours, "goals.import-hours-taken"));
        return faults.Count > 0
            ? (null, faults)
            : (new(row.Number, row[CompletionField.Person]!, row[CompletionField.Item]!, day, result, score, hours, row.Said(CompletionField.Id)), []);
    }
}
