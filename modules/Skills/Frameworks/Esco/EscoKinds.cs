using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks.Esco;

/// <summary>ESCO's collections as kinds: languages, digital skills (those about data and artificial intelligence apart), transversal ones.</summary>
internal sealed class EscoKinds(EscoFiles files)
{
    // groups and concepts below which digital skills are about data or artificial intelligence
    private static readonly HashSet<string> AboutData =
    [
        "http://data.europa.eu/esco/isced-f/0612", // database and network design and administration
        "http://data.europa.eu/esco/isced-f/0619", // ICT not elsewhere classified: where machine learning stands
        "http://data.europa.eu/esco/skill/28d2ab6c-38a2-476e-85fe-7982fd242943", // S5.5 accessing and analysing digital data
        "http://data.europa.eu/esco/skill/4d6a48ae-352e-4823-bc3a-3f3e9e2cae86", // S5.5.0 the same
        "http://data.europa.eu/esco/skill/258fea29-09db-4918-8235-0d7d529cd31c", // S5.5.1 browsing, searching and filtering
        "http://data.europa.eu/esco/skill/6a7fc30d-af16-4cc5-a957-29d174bdb61c", // S5.5.2 managing, gathering and storing
        "http://data.europa.eu/esco/skill/1f2950c0-ef1e-44b4-9a55-125ccd7b78af", // S2.7.0 analysing information and data
        "http://data.europa.eu/esco/skill/e465a154-93f7-4973-9ce1-31659fe16dd2", // principles of artificial intelligence
        "http://data.europa.eu/esco/skill/3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43", // machine learning
    ];

    private readonly HashSet<string> languages = Members(files, EscoFile.Languages);
    private readonly HashSet<string> digital = Members(files, EscoFile.Digital);
    private readonly HashSet<string> transversal = Members(files, EscoFile.Transversal);

    public SkillKind Of(EscoConcept skill, IReadOnlyList<string> broader) =>
        languages.Contains(skill.Uri) ? SkillKind.Language
        : digital.Contains(skill.Uri) ? AboutData.Contains(skill.Uri) || broader.Any(AboutData.Contains) ? SkillKind.AiData : SkillKind.Technical
        : transversal.Contains(skill.Uri) || skill.IsTransversal ? SkillKind.Soft
        : SkillKind.Technical;

    private static HashSet<string> Members(EscoFiles files, string collection) =>
        files.Languages(collection).FirstOrDefault() is { } language
            ? [.. files.Rows($"{collection}_{language}.csv").Select(row => row["conceptUri"])]
            : [];
}
