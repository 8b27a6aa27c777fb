using System.IO.Compression;

namespace Competence.Api.Tests.Skills;

/// <summary>A small ESCO download, with the faults that the real one has.</summary>
internal sealed class EscoPackage
{
    public const string SkillColumns = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description";
    private const string Collection = "conceptType,conceptUri,preferredLabel";

    public Dictionary<string, string> Files { get; } = new()
    {
        ["skills_en.csv"] = $"""
            {SkillColumns}
            KSC,uri:weld,skill/competence,sector-specific,weld metal,"arc weld
            join metal
            weld metal",,released,,,,,"Join metal, by heat"
            KSC,uri:french,knowledge,transversal,French,,,released,,,,,The language
            KSC,uri:ml,knowledge,cross-sector,machine learning,ML,,released,,,,,Learning machines
            KSC,uri:web,knowledge,cross-sector,web programming,,,released,,,,,Programs
            KSC,uri:listen,skill/competence,transversal,listen actively,,,released,,,,,Ears
            KSC,uri:nameless,skill/competence,transversal,,,,released,,,,,Nothing
            KSC,uri:weld,skill/competence,sector-specific,weld again,,,released,,,,,Twice
            """,
        ["skillGroups_en.csv"] = """
            conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code
            SkillGroup,uri:joining,joining metal,,,released,,,,Groups,S6
            SkillGroup,http://data.europa.eu/esco/isced-f/0619,other technologies,,,released,,,,ICT,
            """,
        ["skillsHierarchy_en.csv"] = """
            Level 0 URI,Level 0 preferred term,Level 0 code
            uri:a,one,S
            uri:b,two
            """,
        ["languageSkillsCollection_en.csv"] = $"{Collection}\nKSC,uri:french,French\n",
        ["digitalSkillsCollection_en.csv"] = $"{Collection}\nKSC,uri:ml,machine learning\nKSC,uri:web,web\n",
        ["transversalSkillsCollection_en.csv"] = $"{Collection}\nKSC,uri:listen,listen\n",
        ["broaderRelationsSkillPillar.csv"] = """
            conceptType,conceptUri,broaderType,broaderUri
            KSC,uri:weld,SkillGroup,uri:joining
            KSC,uri:ml,KSC,http://data.europa.eu/esco/isced-f/0619
            KSC,uri:web,KSC,uri:ml
            SkillGroup,uri:gone,SkillGroup,uri:joining
            """,
        ["occupations_en.csv"] = """
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code
            Occupation,uri:welder,7212,welder,"metal joiner",,released,,,,,,Welds,7212.3
            """,
        ["occupationSkillRelations.csv"] = """
            occupationUri,relationType,skillType,skillUri
            uri:welder,essential,skill/competence,uri:weld
            uri:welder,optional,skill/competence,uri:listen
            uri:nobody,essential,skill/competence,uri:weld
            """,
    };

    public byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in Files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return bytes.ToArray();
    }
}
