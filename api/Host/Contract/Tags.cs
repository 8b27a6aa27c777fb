namespace Competence.Api.Contract;

/// <summary>One tag a module; the host's own doors and jobs have one each.</summary>
internal static class Tags
{
    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["Access"] = "Signing in, one's own account, service keys, and who may see what.",
        ["Jobs"] = "Uploads and long work: start it, follow it, read what could not be taken.",
        ["Printing"] = "Pages as PDF.",
        ["People"] = "Who works where and for whom: people, units, managers, roles and their dates.",
        ["Skills"] = "The catalogue, role profiles, ratings, and the gaps between what is and what is needed.",
        ["Goals"] = "Goals, development plans and learning.",
        ["Mentoring"] = "Programmes, matching, relationships and sessions.",
        ["Templates"] = "Template definitions and what is filled in from them.",
        ["Metrics"] = "Key figures, pulse surveys and reports.",
    };

    /// <summary>By namespace: Competence.People.Units is People, Competence.Api.Jobs is Jobs, anything about access is Access.</summary>
    public static string Of(Type endpoint)
    {
        var parts = endpoint.Namespace!.Split('.');
        var tag = parts[^1] == "Access" || parts[1] == "Api" && parts.Contains("Access") ? "Access" : parts[1] == "Api" ? parts[2] : parts[1];
        return Descriptions.ContainsKey(tag) ? tag : throw new InvalidOperationException($"{endpoint.FullName}: describe the tag {tag} in {nameof(Tags)}.");
    }

    public static string Description(string tag) => Descriptions[tag];
    public static IEnumerable<string> InOrder => Descriptions.Keys;
}
