using Competence.Sheets;

namespace Competence.Skills.RatingImports;

/// <summary>What a column of a file of ratings can be.</summary>
public enum RatingField { Person, Skill, Source, Rater, Level, OccurredAt, Comment }

internal static class RatingFields
{
    public static readonly SheetFields<RatingField> Sheet = new(new Dictionary<RatingField, string[]>
    {
        [RatingField.Person] = ["person", "personid", "anställd", "anstnr", "anställningsnummer", "employee", "externalid", "epost", "email"],
        [RatingField.Skill] = ["skill", "skillid", "kompetens", "färdighet", "skilluri"],
        [RatingField.Source] = ["source", "källa", "typ"],
        [RatingField.Rater] = ["rater", "raterid", "skattare", "bedömare", "chef"],
        [RatingField.Level] = ["level", "nivå", "rating", "skattning"],
        [RatingField.OccurredAt] = ["occurredat", "datum", "date", "ratedat", "skattad"],
        [RatingField.Comment] = ["comment", "kommentar"],
    }, RowReading.LongestComment, RatingField.Person, RatingField.Skill, RatingField.Source, RatingField.Level, RatingField.OccurredAt);
}
