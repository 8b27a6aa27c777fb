namespace Competence.Skills.Frameworks.Esco;

/// <summary>A row that points at what is not there, or cannot be read.</summary>
internal sealed record Dangling(int Row, string Place, string Code, string Value);

/// <summary>What belongs to what, and which occupation needs which skill; each link is checked at both ends.</summary>
internal static class EscoLinks
{
    public static HashSet<string> Uris(this EscoFiles files, params IEnumerable<string> names) =>
        [.. names.SelectMany(name => files.Languages(name).Take(1).SelectMany(language => files.Rows($"{name}_{language}.csv").Select(row => row["conceptUri"])))];

    /// <summary>Skills that this version has; what it calls obsolete it has no longer.</summary>
    public static IEnumerable<string> SkillsThere(this EscoFiles files) =>
        files.Languages(EscoFile.Skills).SelectMany(language => files.Rows($"{EscoFile.Skills}_{language}.csv"))
            .Where(row => !row.IsObsolete).Select(row => row["conceptUri"]);

    /// <summary>Broader concepts by concept; a link that would close a circle is left out.</summary>
    public static (ILookup<string, string> Links, List<Dangling> Dangling) Broader(this EscoFiles files)
    {
        var known = files.Uris(EscoFile.Skills, EscoFile.Groups);
        var (links, dangling) = files.Links(
            EscoFile.Broader, ("conceptUri", known), ("broaderUri", known), row => (row["conceptUri"], (To: row["broaderUri"], Row: row.Number)));
        var all = links.SelectMany(from => from.Select(to => (From: from.Key, to.To, to.Row))).ToList();
        var closing = Circles.Closing(all.Select(link => (link.From, link.To)));
        dangling.AddRange(all.Where(link => closing.Contains((link.From, link.To)))
            .Select(link => new Dangling(link.Row, $"{EscoFile.Broader}: broaderUri", "skills.broader-cycle", link.To)));
        return (all.Where(link => !closing.Contains((link.From, link.To))).ToLookup(link => link.From, link => link.To), dangling);
    }

    /// <summary>Skills by occupation; the essential ones are marked.</summary>
    public static (ILookup<string, (string Skill, bool IsEssential)> Links, List<Dangling> Dangling) Needed(this EscoFiles files)
    {
        if (!files.Has(EscoFile.Links)) return (Array.Empty<string>().ToLookup(x => x, x => (x, false)), []);
        return files.Links(EscoFile.Links, ("occupationUri", files.Uris(EscoFile.Occupations)), ("skillUri", files.Uris(EscoFile.Skills)),
            row => (row["occupationUri"], (row["skillUri"], row["relationType"] == "essential")));
    }

    /// <summary>The hierarchy is not used, for the broader links say more; what is wrong with it is reported all the same.</summary>
    public static List<Dangling> Hierarchy(this EscoFiles files) =>
        [.. files.Languages(EscoFile.Hierarchy).SelectMany(language => files.Rows($"{EscoFile.Hierarchy}_{language}.csv"))
            .Where(row => row.IsRagged).Select(row => new Dangling(row.Number, row.Place(), "skills.row-ragged", row.ToString()))];

    /// <summary>Rows about a concept that an earlier row was about.</summary>
    public static List<Dangling> Repeated(this EscoFiles files)
    {
        var repeated = new List<Dangling>();
        foreach (var name in new[] { EscoFile.Skills, EscoFile.Groups, EscoFile.Occupations })
            foreach (var language in files.Languages(name))
            {
                var seen = new HashSet<string>();
                foreach (var row in files.Rows($"{name}_{language}.csv"))
                    if (!seen.Add(row["conceptUri"])) repeated.Add(new(row.Number, row.Place("conceptUri"), "skills.repeated-row", row["conceptUri"]));
            }
        return repeated;
    }

    private static (ILookup<string, T>, List<Dangling>) Links<T>(
        this EscoFiles files, string file, (string Column, HashSet<string> Known) from, (string Column, HashSet<string> Known) to,
        Func<EscoRow, (string From, T To)> read)
    {
        var (good, bad) = (new List<(string From, T To)>(), new List<Dangling>());
        foreach (var row in files.Rows(file))
        {
            if (row.IsRagged) bad.Add(new(row.Number, row.Place(), "skills.row-ragged", row.ToString()));
            else if (!from.Known.Contains(row[from.Column])) bad.Add(new(row.Number, row.Place(from.Column), "skills.unknown-concept", row[from.Column]));
            else if (!to.Known.Contains(row[to.Column])) bad.Add(new(row.Number, row.Place(to.Column), "skills.unknown-concept", row[to.Column]));
            else good.Add(read(row));
        }
        return (good.ToLookup(link => link.From, link => link.To), bad);
    }
}
