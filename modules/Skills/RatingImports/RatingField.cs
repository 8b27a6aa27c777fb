using System.Text.Json;

namespace Competence.Skills.RatingImports;

/// <summary>What a column of a file of ratings can be.</summary>
public enum RatingField { Person, Skill, Source, Rater, Level, OccurredAt, Comment }

internal static class RatingFields
{
    public static readonly IReadOnlyList<RatingField> All = Enum.GetValues<RatingField>();
    public static readonly IReadOnlyList<RatingField> Required =
        [RatingField.Person, RatingField.Skill, RatingField.Source, RatingField.Level, RatingField.OccurredAt];

    private static readonly Dictionary<RatingField, string[]> Headings = new()
    {
        [RatingField.Person] = ["person", "personid", "anställd", "anstnr", "anställningsnummer", "employee", "externalid", "epost", "email"],
        [RatingField.Skill] = ["skill", "skillid", "kompetens", "färdighet", "skilluri"],
        [RatingField.Source] = ["source", "källa", "typ"],
        [RatingField.Rater] = ["rater", "raterid", "skattare", "bedömare", "chef"],
        [RatingField.Level] = ["level", "nivå", "rating", "skattning"],
        [RatingField.OccurredAt] = ["occurredat", "datum", "date", "ratedat", "skattad"],
        [RatingField.Comment] = ["comment", "kommentar"],
    };

    /// <summary>As the API names it.</summary>
    public static string Name(this RatingField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    /// <summary>The column of each field: as chosen, else the one whose heading says so; −1 where there is none.</summary>
    public static int[] ColumnsIn(IReadOnlyList<string> headings, IReadOnlyDictionary<string, string> chosen) =>
    [
        .. All.Select(field => chosen.TryGetValue(field.Name(), out var column)
            ? headings.Find(heading => heading == column.Trim())
            : headings.Find(heading => Headings[field].Contains(Plain(heading)))),
    ];

    private static int Find(this IReadOnlyList<string> headings, Func<string, bool> fits) =>
        Enumerable.Range(0, headings.Count).Where(i => fits(headings[i])).DefaultIfEmpty(-1).First();

    private static string Plain(string heading) => string.Concat(heading.ToLowerInvariant().Where(char.IsLetter));
}
