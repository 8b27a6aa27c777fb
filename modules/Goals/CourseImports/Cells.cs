using System.Globalization;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.Goals.CourseImports;

internal static class Cells
{
    /// <summary>What stands there; null where nothing does.</summary>
    public static string? Said<TField>(this SheetRow<TField> row, TField field) where TField : struct, Enum => row[field] is { Length: > 0 } text ? text : null;

    /// <summary>With a comma or a point; null where it is no number.</summary>
    public static decimal? Number<TField>(this SheetRow<TField> row, TField field) where TField : struct, Enum => decimal.TryParse(
        row[field]?.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static void Reject<TField>(this JobRun run, SheetFile<TField> file, SheetRow<TField> row, IReadOnlyList<(TField? Field, string Code)> faults)
        where TField : struct, Enum
    {
        foreach (var (field, code) in faults)
            if (field is { } of) run.Reject(row.Number, file.ColumnOf(of), code, row[of]);
            else run.Reject(row.Number, null, code, null);
    }
}
