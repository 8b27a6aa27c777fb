using System.IO.Compression;
using System.Text.RegularExpressions;
using Competence.Kernel;

namespace Competence.Skills.Frameworks.Esco;

/// <summary>
/// The files of ESCO's CSV packages, read in memory and never unpacked to disk. Only files that ESCO is known to have are
/// looked at, and none is read beyond what it said it would hold.
/// </summary>
internal sealed partial class EscoFiles : IDisposable
{
    public const long LargestUnpacked = 200 * 1024 * 1024;
    private const int MostEntries = 100;
    private readonly List<ZipArchive> archives = [];
    private readonly Dictionary<string, ZipArchiveEntry> entries = [];

    /// <summary>What is wrong with the packages; where <see cref="IsUsable"/> is false nothing can be imported.</summary>
    public List<(string Code, string Value)> Faults { get; } = [];
    public bool IsUsable { get; private set; } = true;

    public static async Task<EscoFiles> Open(JobRun run, IReadOnlyList<Guid> uploads, CancellationToken ct)
    {
        var files = new EscoFiles();
        foreach (var upload in uploads)
        {
            var bytes = new MemoryStream();
            await using (var source = await run.Open(upload, ct)) await source.CopyToAsync(bytes, ct);
            files.Add(upload, bytes);
        }
        files.Require(files.Has(EscoFile.Skills), "skills_en.csv");
        files.Require(files.Has(EscoFile.Broader), EscoFile.Broader);
        files.Require(!files.Has(EscoFile.Occupations) || files.Has(EscoFile.Links), EscoFile.Links);
        return files;
    }

    /// <param name="name">A whole name, or the beginning of one that exists per language.</param>
    public bool Has(string name) => name.EndsWith(".csv", StringComparison.Ordinal) ? entries.ContainsKey(name) : Languages(name).Any();

    /// <summary>The languages that a file is there in; the first one leads.</summary>
    public IEnumerable<string> Languages(string name) => new[] { "en", "sv" }.Where(language => entries.ContainsKey($"{name}_{language}.csv"));

    public Stream Read(string file) => new CappedStream(entries[file].Open(), entries[file].Length);

    public void Refuse(string code, string value)
    {
        IsUsable = false;
        Faults.Add((code, value));
    }

    public void Dispose() => archives.ForEach(archive => archive.Dispose());

    private void Add(Guid upload, MemoryStream bytes)
    {
        try
        {
            var archive = new ZipArchive(bytes, ZipArchiveMode.Read);
            archives.Add(archive);
            if (archive.Entries.Count > MostEntries) Refuse("skills.archive-too-large", $"{archive.Entries.Count}");
            else foreach (var entry in archive.Entries) Add(entry);
        }
        catch (InvalidDataException)
        {
            Refuse("skills.not-a-zip", upload.ToString());
        }
    }

    private void Add(ZipArchiveEntry entry)
    {
        if (!KnownName().IsMatch(entry.FullName)) Faults.Add(("skills.esco-unknown-file", entry.FullName));
        else if (!entries.TryAdd(entry.FullName, entry)) Faults.Add(("skills.esco-repeated-file", entry.FullName));
        else if (entries.Values.Sum(e => e.Length) > LargestUnpacked) Refuse("skills.archive-too-large", entry.FullName);
    }

    private void Require(bool isThere, string file)
    {
        if (IsUsable && !isThere) Refuse("skills.esco-missing-file", file);
    }

    [GeneratedRegex("""
        ^(skills|skillGroups|skillsHierarchy|occupations|ISCOGroups|conceptSchemes|(digComp|digital|green|language|research|transversal)SkillsCollection|researchOccupationsCollection)_(en|sv)\.csv$|^(broaderRelations(Occ|Skill)Pillar|occupationSkillRelations|skillSkillRelations)\.csv$
        """, RegexOptions.CultureInvariant)]
    private static partial Regex KnownName();
}

internal static class EscoFile
{
    public const string Skills = "skills", Groups = "skillGroups", Hierarchy = "skillsHierarchy", Occupations = "occupations",
        Languages = "languageSkillsCollection", Digital = "digitalSkillsCollection", Transversal = "transversalSkillsCollection",
        Broader = "broaderRelationsSkillPillar.csv", Links = "occupationSkillRelations.csv";
}
