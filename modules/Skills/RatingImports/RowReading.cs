using System.Globalization;
using Competence.Sheets;
using Competence.Skills.Levels;

namespace Competence.Skills.RatingImports;

/// <summary>A row whose words can be read; whom and what they name is still to be found.</summary>
internal sealed record ReadRow(
    int Number, string Person, string Skill, RatingSource Source, string Rater, int Level, DateTimeOffset OccurredAt, string? Comment);

internal sealed record RowFault(RatingField? Field, string Code, string? Value);

/// <summary>Reads a row's words as values, or says what is wrong with each.</summary>
internal static class RowReading
{
    public const int LongestComment = 2000;

    private static readonly Dictionary<string, RatingSource> Sources = new(StringComparer.OrdinalIgnoreCase)
    {
        ["self"] = RatingSource.Self, ["own"] = RatingSource.Self, ["egen"] = RatingSource.Self, ["själv"] = RatingSource.Self,
        ["manager"] = RatingSource.Manager, ["chef"] = RatingSource.Manager,
        ["peer"] = RatingSource.Peer, ["kollega"] = RatingSource.Peer,
        ["assessor"] = RatingSource.Assessor, ["bedömare"] = RatingSource.Assessor,
    };

    public static (ReadRow? Row, IReadOnlyList<RowFault> Faults) Read(this SheetRow<RatingField> row, OccurredColumn dates, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (row.IsRagged) return (null, [new(null, "skills.row-ragged", null)]);
        var faults = new List<RowFault>();
        foreach (var field in RatingFields.Sheet.Required.Where(f => string.IsNullOrEmpty(row[f]))) faults.Add(new(field, "skills.import-value-missing", null));
        if (faults.Count > 0) return (null, faults);

        if (!Sources.TryGetValue(row[RatingField.Source]!, out var source)) Refuse(RatingField.Source, "skills.import-source");
        if (!int.TryParse(row[RatingField.Level], NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level > 5) Refuse(RatingField.Level, "skills.import-level");
        var (at, fault) = dates.Read(row[RatingField.OccurredAt]!, zone);
        if (fault is not null) Refuse(RatingField.OccurredAt, fault);
        else if (at > now) Refuse(RatingField.OccurredAt, "skills.import-future");
        var comment = row[RatingField.Comment] is { Length: > 0 } said ? said : null;
        if (comment?.Length > LongestComment) faults.Add(new(RatingField.Comment, "skills.import-comment-too-long", null));
        var rater = row[RatingField.Rater] is { Length: > 0 } named ? named : source == RatingSource.Self ? row[RatingField.Person]! : "";
        if (rater.Length == 0) faults.Add(new(RatingField.Rater, "skills.import-value-missing", null));
        return faults.Count > 0 ? (null, faults)
            : (new(row.Number, row[RatingField.Person]!, row[RatingField.Skill]!, source, rater, level, at, comment), []);

        void Refuse(RatingField field, string code) => faults.Add(new(field, code, row[field]));
    }
}
