using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.StarterPacks;

/// <summary>Skills and role profiles that belong together, to begin with.</summary>
internal sealed record StarterPack(
    string Key, LocalizedText Name, LocalizedText Description, IReadOnlyList<string> Skills, IReadOnlyList<StarterRole> Roles)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static readonly IReadOnlyList<StarterPack> All = Read<PackBook>("starter-packs.json").Packs;

    /// <summary>By key; several packs may have the same one.</summary>
    public static readonly IReadOnlyDictionary<string, StarterSkill> AllSkills = Read<SkillBook>("starter-skills.json").Skills.ToDictionary(s => s.Key);

    public IEnumerable<StarterSkill> Contents => Skills.Select(key => AllSkills[key]);

    private static T Read<T>(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(file, Json)!;
    }

    private sealed record PackBook(IReadOnlyList<StarterPack> Packs);
    private sealed record SkillBook(IReadOnlyList<StarterSkill> Skills);
}

/// <param name="Related">Keys of other skills.</param>
internal sealed record StarterSkill(
    string Key, SkillKind Kind, int Criticality, bool IsHardToHire, LocalizedText Label, LocalizedText Description,
    AlternativeLabels AlternativeLabels, IReadOnlyList<LevelText> Levels, SkillLifecycle Lifecycle = SkillLifecycle.Core,
    IReadOnlyList<string>? Related = null);

internal sealed record StarterRole(string Key, LocalizedText Name, LocalizedText Purpose, string SsykCode, IReadOnlyList<StarterRequirement> Requirements);

internal sealed record StarterRequirement(string Skill, int Level, int Importance, bool IsMandatory, LocalizedText Reason);
