using Sylvan.Data.Csv;

namespace Competence.Skills.Frameworks.Esco;

/// <summary>The rows of one file, with their numbers as a person counts them: the first after the heading is 2.</summary>
internal static class EscoRows
{
    private const int LongestRow = 1024 * 1024;

    public static IEnumerable<EscoRow> Rows(this EscoFiles files, string file)
    {
        using var csv = Open(files, file);
        for (var number = 2; csv.Read(); number++) yield return new EscoRow(file, number, csv);
    }

    /// <summary>Reads everything once, so that a fault in a file shows before anything is written.</summary>
    public static void Verify(this EscoFiles files)
    {
        foreach (var (name, columns) in Used)
            foreach (var file in NamesOf(files, name))
                Verify(files, file, columns);
    }

    private static void Verify(EscoFiles files, string file, string[] columns)
    {
        try
        {
            using var csv = Open(files, file);
            var there = csv.GetColumnSchema().Select(column => column.ColumnName).ToHashSet();
            if (columns.FirstOrDefault(column => !there.Contains(column)) is { } missing)
                files.Refuse("skills.esco-missing-column", $"{file}: {missing}");
            while (csv.Read()) { } // every row can be read
        }
        catch (Exception fault) when (fault is InvalidDataException or CsvFormatException or CsvRecordTooLargeException or CsvMissingHeadersException)
        {
            files.Refuse("skills.archive-unreadable", file);
        }
    }

    private static IEnumerable<string> NamesOf(EscoFiles files, string name) =>
        !name.EndsWith(".csv", StringComparison.Ordinal) ? files.Languages(name).Select(language => $"{name}_{language}.csv")
        : files.Has(name) ? [name] : [];

    private static CsvDataReader Open(EscoFiles files, string file) => CsvDataReader.Create(new StreamReader(files.Read(file)), new CsvDataReaderOptions
    {
        Delimiter = ',', Comment = '\0', BufferSize = 64 * 1024, MaxBufferSize = LongestRow, HasHeaders = true, OwnsReader = true,
    });

    private static readonly (string File, string[] Columns)[] Used =
    [
        (EscoFile.Skills, ["conceptUri", "preferredLabel", "altLabels", "description", "reuseLevel"]),
        (EscoFile.Groups, ["conceptUri", "preferredLabel", "altLabels", "description", "code"]),
        (EscoFile.Occupations, ["conceptUri", "preferredLabel", "altLabels", "description", "code"]),
        (EscoFile.Hierarchy, []),
        (EscoFile.Languages, ["conceptUri"]),
        (EscoFile.Digital, ["conceptUri"]),
        (EscoFile.Transversal, ["conceptUri"]),
        (EscoFile.Broader, ["conceptUri", "broaderUri"]),
        (EscoFile.Links, ["occupationUri", "relationType", "skillUri"]),
    ];
}

/// <summary>Valid until the next row is read.</summary>
internal readonly struct EscoRow(string file, int number, CsvDataReader csv)
{
    public int Number => number;
    public bool IsRagged => csv.RowFieldCount != csv.FieldCount;
    /// <summary>ESCO keeps some of what it has given up, and says so.</summary>
    public bool IsObsolete => csv.GetColumnSchema().FirstOrDefault(column => column.ColumnName == "status")?.ColumnOrdinal is { } at
        && csv.GetString(at) is "obsolete" or "deprecated";
    public string this[string column] => csv.GetString(csv.GetOrdinal(column));

    /// <summary>How a rejected row names its place: a package holds many files.</summary>
    public string Place(string? column = null) => column is null ? file : $"{file}: {column}";
    public override string ToString() => csv.RowFieldCount > 0 ? csv.GetString(0) : "";
}
