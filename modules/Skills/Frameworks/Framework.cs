using Competence.Kernel;
using Competence.Skills.Search;

namespace Competence.Skills.Frameworks;

/// <summary>A published catalogue that has been imported.</summary>
/// <param name="Id">One of <see cref="KnownFrameworks"/>.</param>
/// <param name="Version">As its publisher counts, and as the importer said.</param>
public sealed record Framework(string Id, string Version, DateTimeOffset ImportedAt)
{
    /// <summary>The last thing that an import does.</summary>
    internal static void Finish(JobRun run, string id, string version, TimeProvider clock)
    {
        if (run.IsDryRun) return;
        run.Session.Store(new Framework(id, version, clock.GetUtcNow()));
        LabelTables.Analyse(run.Session);
    }
}

/// <summary>The catalogues that can be imported, whose owners ask to be named, and the organisation's own.</summary>
internal sealed record KnownFramework(string Id, LocalizedText Name, string Source, LocalizedText? Attribution);

internal static class KnownFrameworks
{
    public const string Esco = "esco", JobTech = "jobtech", Ssyk = "ssyk", Onet = "onet";

    public static readonly IReadOnlyList<KnownFramework> All =
    [
        new(Catalogue.Skill.OwnFramework, new("Egen katalog", "Own catalogue"), "", null),
        new(Esco, new("ESCO", "ESCO"), "https://esco.ec.europa.eu",
            new("Tjänsten använder Europeiska kommissionens klassificering ESCO.",
                "This service uses the ESCO classification of the European Commission.")),
        new(JobTech, new("JobTech Taxonomy", "JobTech Taxonomy"), "https://jobtechdev.se",
            new("JobTech Taxonomy från Arbetsförmedlingen, CC0.", "JobTech Taxonomy by Arbetsförmedlingen, CC0.")),
        new(Onet, new("O*NET", "O*NET"), "https://www.onetcenter.org",
            new("Tjänsten använder O*NET-databasen från U.S. Department of Labor, Employment and Training Administration (CC BY 4.0).",
                "This service uses the O*NET database by the U.S. Department of Labor, Employment and Training Administration (CC BY 4.0).")),
    ];
}
