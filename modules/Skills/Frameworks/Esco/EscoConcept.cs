using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Search;

namespace Competence.Skills.Frameworks.Esco;

/// <summary>A skill, group or occupation, in every language that its file is there in.</summary>
internal sealed record EscoConcept(
    int Row, string File, string Uri, LocalizedText Label, LocalizedText Text, AlternativeLabels Others, string Code, bool IsTransversal, bool IsObsolete = false)
{
    /// <summary>Why it cannot be taken; null where it can.</summary>
    public string? Fault =>
        Uri.Length is 0 or > 500 ? "skills.source-id-missing"
        : Wording.Normalise(Label.In("sv")).Length == 0 ? "skills.label-missing"
        : Label.In("sv")!.Length > SourceText.LongestLabel ? "skills.label-too-long"
        : null;
}

internal static class EscoConcepts
{
    /// <summary>In the order of the leading language's file; of rows about the same concept the first counts.</summary>
    public static IEnumerable<EscoConcept> Concepts(this EscoFiles files, string name, int skip = 0, int take = int.MaxValue)
    {
        string[] languages = [.. files.Languages(name)];
        if (languages.Length == 0) return [];
        var others = languages.Skip(1).SelectMany(language => Read(files, name, language, 0, int.MaxValue)).ToDictionary(c => c.Uri);
        return Read(files, name, languages[0], skip, take)
            .Select(concept => others.TryGetValue(concept.Uri, out var other) ? Join(concept, other) : concept);
    }

    private static IEnumerable<EscoConcept> Read(EscoFiles files, string name, string language, int skip, int take)
    {
        var (hasCode, hasReuse) = (name != EscoFile.Skills, name == EscoFile.Skills);
        var seen = new HashSet<string>();
        foreach (var row in files.Rows($"{name}_{language}.csv"))
        {
            if (!seen.Add(row["conceptUri"]) || seen.Count <= skip) continue;
            if (seen.Count > skip + (long)take) yield break;
            var (label, text) = (SourceText.Clean(row["preferredLabel"]), SourceText.Clean(row["description"]));
            yield return new(row.Number, row.Place("preferredLabel"), row["conceptUri"],
                language == "sv" ? new(label, null) : new(null, label),
                language == "sv" ? new(text, null) : new(null, text),
                SourceText.In(language, SourceText.Alternatives(row["altLabels"], label)),
                hasCode ? row["code"] : "",
                hasReuse && row["reuseLevel"] == "transversal",
                row.IsObsolete);
        }
    }

    private static EscoConcept Join(EscoConcept one, EscoConcept other) => one with
    {
        Label = new(one.Label.Sv ?? other.Label.Sv, one.Label.En ?? other.Label.En),
        Text = new(one.Text.Sv ?? other.Text.Sv, one.Text.En ?? other.Text.En),
        Others = new([.. one.Others.Sv, .. other.Others.Sv], [.. one.Others.En, .. other.Others.En]),
    };
}
