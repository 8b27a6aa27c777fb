using System.Globalization;
using Competence.Kernel;

namespace Competence.Skills.Frameworks.Onet;

/// <param name="Code">Such as 2.A.1.a; what is below 2.A.1 begins with it.</param>
internal sealed record OnetElement(string Code, string Name, string Description);

internal sealed record OnetOccupation(string Code, string Title, string Description);

/// <summary>How much an occupation needs of something, where both scales say so reliably.</summary>
internal sealed record OnetNeed(string Element, decimal Importance, decimal Level);

/// <summary>What the uploaded files say together, and what of them cannot be taken.</summary>
internal sealed class OnetFiles
{
    public Dictionary<string, OnetElement> Elements { get; } = [];
    public Dictionary<string, OnetOccupation> Occupations { get; } = [];
    public List<(string Element, decimal Value, string Example)> Anchors { get; } = [];
    public Dictionary<string, List<OnetNeed>> Needs { get; } = [];
    public List<(int Row, string Column, string Code, string Value)> Faults { get; } = [];
    /// <summary>Skills and knowledge: what the ratings are about.</summary>
    public SortedSet<string> Rated { get; } = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Occupation, string Element), (decimal? Importance, decimal? Level, bool IsUnsure)> ratings = [];
    private readonly HashSet<(string Occupation, string Element, string Scale)> seen = [];

    public bool IsUsable => Elements.Count > 0 && Rated.Count > 0;

    public static async Task<OnetFiles> Read(JobRun run, IReadOnlyList<Guid> uploads, CancellationToken ct)
    {
        var (files, tables) = (new OnetFiles(), new List<OnetTable>());
        foreach (var upload in uploads)
        {
            var bytes = new MemoryStream();
            await using (var source = await run.Open(upload, ct)) await source.CopyToAsync(bytes, ct);
            var table = new OnetTable(bytes.ToArray());
            if (table.Content == OnetContent.Unknown) files.Faults.Add((1, "", "skills.onet-unknown-file", upload.ToString()));
            tables.Add(table);
        }
        foreach (var table in tables.OrderBy(t => t.Content)) files.Take(table); // what ratings point at comes before them
        foreach (var of in files.ratings.GroupBy(r => r.Key.Occupation))
            files.Needs[of.Key] =
            [
                .. of.Where(r => r.Value is { IsUnsure: false, Importance: not null, Level: not null })
                    .Select(r => new OnetNeed(r.Key.Element, r.Value.Importance!.Value, r.Value.Level!.Value)),
            ];
        return files;
    }

    private void Take(OnetTable table)
    {
        if (table.Content == OnetContent.Unknown) return;
        foreach (var row in table.Rows())
        {
            if (row.IsRagged) Refuse(row, table, "", "skills.row-ragged", row.ToString());
            else if (table.Content == OnetContent.Elements) Elements.TryAdd(row["Element ID"], new(row["Element ID"], row["Element Name"], row["Description"]));
            else if (table.Content == OnetContent.Occupations) TakeOccupation(table, row);
            else if (table.Content == OnetContent.Anchors) TakeAnchor(table, row);
            else TakeRating(table, row);
        }
    }

    private void TakeOccupation(OnetTable table, OnetRow row)
    {
        var code = row["O*NET-SOC Code"];
        if (SourceText.Clean(row["Title"]) is not { } title) Refuse(row, table, "Title", "skills.label-missing", code);
        else if (!Occupations.TryAdd(code, new(code, title, row["Description"]))) Refuse(row, table, "O*NET-SOC Code", "skills.repeated-row", code);
    }

    private void TakeAnchor(OnetTable table, OnetRow row)
    {
        if (Number(row["Anchor Value"], 0, OnetScale.HighestLevel) is { } value) Anchors.Add((row["Element ID"], value, row["Anchor Description"]));
        else Refuse(row, table, "Anchor Value", "skills.onet-bad-value", row["Anchor Value"]);
    }

    private void TakeRating(OnetTable table, OnetRow row)
    {
        var (occupation, element, scale) = (row["O*NET-SOC Code"], row["Element ID"], row["Scale ID"]);
        var value = scale switch
        {
            "IM" => Number(row["Data Value"], OnetScale.LowestImportance, OnetScale.HighestImportance),
            "LV" => Number(row["Data Value"], 0, OnetScale.HighestLevel),
            _ => null,
        };
        if (!Elements.ContainsKey(element)) Refuse(row, table, "Element ID", "skills.unknown-concept", element);
        else if (Occupations.Count > 0 && !Occupations.ContainsKey(occupation)) Refuse(row, table, "O*NET-SOC Code", "skills.unknown-concept", occupation);
        else if (value is null) Refuse(row, table, "Data Value", "skills.onet-bad-value", $"{scale} {row["Data Value"]}");
        else if (!seen.Add((occupation, element, scale))) Refuse(row, table, "Element ID", "skills.repeated-row", $"{occupation} {element} {scale}");
        else
        {
            Rated.Add(element);
            var so = ratings.GetValueOrDefault((occupation, element));
            var isUnsure = so.IsUnsure || row["Recommend Suppress"] == "Y" || row["Not Relevant"] == "Y";
            ratings[(occupation, element)] = scale == "IM" ? (value, so.Level, isUnsure) : (so.Importance, value, isUnsure);
        }
    }

    private void Refuse(OnetRow row, OnetTable table, string column, string code, string value) =>
        Faults.Add((row.Number, $"{table.Content}: {column}".TrimEnd(' ', ':'), code, value));

    private static decimal? Number(string text, decimal least, decimal most) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
