using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>The demo company as its three files tell it; everything is known by keys that only these files know.</summary>
internal sealed record Company(IReadOnlyList<DemoUnit> Units, IReadOnlyList<DemoPerson> People, IReadOnlyList<CastMember> Cast, string Organisation)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static Company Read() => Embedded<Company>("company.json");

    /// <summary>The starter packs' skills and the company's own.</summary>
    public static IReadOnlyList<DemoSkill> Skills() => [.. Embedded<Catalogue>("starter-skills.json").Skills, .. Embedded<Catalogue>("catalogue.json").Skills];

    public static IReadOnlyList<DemoRole> Roles() => Embedded<RoleBook>("roles.json").Roles;

    private static T Embedded<T>(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(file, Json)!;
    }

    private sealed record Catalogue(IReadOnlyList<DemoSkill> Skills);

    private sealed record RoleBook(IReadOnlyList<DemoRole> Roles);
}

internal sealed record DemoUnit(string Key, string Name, string? Parent, UnitKind Kind);

internal sealed record DemoPerson(
    string Key, string GivenName, string FamilyName, string Title, string Role, string Unit, string? Manager, string Start,
    decimal ContractedHours, string Locale, string LegalGender, IReadOnlyDictionary<string, DemoLevel> Skills)
{
    public string Email => $"{Plain(GivenName)}.{Plain(FamilyName)}@alvhamra.example";

    private static string Plain(string name) => string.Concat(name.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD)
        .Where(c => char.IsAsciiLetterLower(c) || c == '-'));
}

/// <param name="SelfDaysAgo">When the person said so.</param>
internal sealed record DemoLevel(int? Self, int? Manager, int? SelfDaysAgo, int? ManagerDaysAgo);

internal sealed record CastMember(string Person, IReadOnlyList<AccessRole> Roles, IReadOnlyList<string>? Units);

internal sealed record DemoSkill(
    string Key, SkillKind Kind, int Criticality, bool IsHardToHire, LocalizedText Label, LocalizedText Description,
    AlternativeLabels AlternativeLabels, IReadOnlyList<LevelText> Levels);

internal sealed record DemoRole(string Key, LocalizedText Name, LocalizedText Purpose, string SsykCode, IReadOnlyList<DemoRequirement> Requirements);

internal sealed record DemoRequirement(string Skill, int Level, int Importance, bool IsMandatory, LocalizedText Reason);
