using Competence.Sheets;

namespace Competence.People.Imports;

/// <summary>What only the whole file can tell about its rows.</summary>
internal sealed class FileScan
{
    private const int ReadAtOnce = 1000;

    private readonly Dictionary<ImportField, HashSet<string>> seen = new()
    {
        [ImportField.ExternalId] = new(StringComparer.Ordinal),
        [ImportField.UserName] = new(StringComparer.OrdinalIgnoreCase),
        [ImportField.Email] = new(StringComparer.OrdinalIgnoreCase),
        [ImportField.EmployeeNumber] = new(StringComparer.Ordinal),
    };

    public required IReadOnlyList<ImportField> MissingColumns { get; init; }
    public int Rows { get; private set; }
    public IReadOnlyDictionary<ImportField, DateColumn> Dates { get; } = ImportFields.Dates.ToDictionary(f => f, _ => new DateColumn());
    /// <summary>Rows that repeat what an earlier row has for itself, and in which field.</summary>
    public Dictionary<int, ImportField> Repeated { get; } = [];
    /// <summary>In which row each person stands.</summary>
    public Dictionary<string, int> RowOf { get; } = [];
    /// <summary>Whom the file says each person reports to; empty for nobody.</summary>
    public Dictionary<string, string> Managers { get; } = [];
    /// <summary>Under which unit the file first puts each.</summary>
    public Dictionary<string, string> UnitParents { get; } = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>Who would come to stand above themselves.</summary>
    public IReadOnlySet<string> OnCycle { get; set; } = new HashSet<string>();
    /// <summary>Rows whose manager stands further down in the file.</summary>
    public HashSet<int> ManagerFollows { get; } = [];

    public static async Task<FileScan> Of(Func<Task<(TextReader Text, char Delimiter)>> open, IReadOnlyDictionary<ImportField, string> mapping, CancellationToken ct)
    {
        await using var rows = await ImportFields.Sheet.Open(await open(), mapping.ToDictionary(m => m.Key.Name(), m => m.Value), ct);
        var columns = rows?.Headings ?? [];
        var scan = new FileScan
        {
            MissingColumns = [.. mapping.Where(m => !columns.Contains(m.Value.Trim())).Select(m => m.Key)],
        };
        if (scan.MissingColumns.Count > 0) return scan;
        while (rows is not null && await rows.Read(ReadAtOnce, ct) is { Count: > 0 } some)
            foreach (var row in some) scan.Look(row);
        foreach (var (person, manager) in scan.Managers)
            if (scan.RowOf.TryGetValue(manager, out var managersRow) && managersRow > scan.RowOf[person])
                scan.ManagerFollows.Add(scan.RowOf[person]);
        return scan;
    }

    private void Look(SheetRow<ImportField> row)
    {
        Rows++;
        if (row.IsRagged) return;
        foreach (var (field, values) in seen)
            if (row[field] is { Length: > 0 } value && !values.Add(value)) Repeated.TryAdd(row.Number, field);
        foreach (var (field, column) in Dates) column.Observe(row[field]);
        if (row[ImportField.ExternalId] is { Length: > 0 } external && RowOf.TryAdd(external, row.Number) && row[ImportField.ManagerExternalId] is { } manager)
            Managers[external] = manager;
        if (row[ImportField.Unit] is { Length: > 0 } unit && row[ImportField.UnitParent] is { Length: > 0 } parent) UnitParents.TryAdd(unit, parent);
    }
}
