using Competence.Kernel;

namespace Competence.Skills.Catalogue;

/// <summary>Somebody in the organisation suggests a skill of its own.</summary>
public sealed record SkillProposed(Guid SkillId, string Framework, SkillDescription Description);

/// <summary>The skill's whole description, in place of the earlier one.</summary>
public sealed record SkillDescribed(Guid SkillId, SkillDescription Description);

/// <summary>The skill may be rated and required from now on.</summary>
public sealed record SkillActivated(Guid SkillId);

/// <summary>
/// A published framework's own words about a skill, at first or changed since the last import. They replace what that
/// source said in its languages; what the organisation added stays.
/// </summary>
/// <param name="SourceUri">The skill's id at its source.</param>
/// <param name="ContentHash">Of all that the source says: an import with the same hash has nothing to tell.</param>
public sealed record SkillImported(
    Guid SkillId,
    string Framework,
    string SourceUri,
    LocalizedText Label,
    LocalizedText Description,
    AlternativeLabels AlternativeLabels,
    SkillKind Kind,
    IReadOnlyList<Guid> Broader,
    string ContentHash);

/// <summary>What people write about a skill.</summary>
/// <param name="HalfLifeMonths">How long until an assessment counts half; null follows the kind.</param>
/// <param name="Levels">One text for each level 0 to 5, or none at all.</param>
public sealed record SkillDescription(
    LocalizedText Label,
    LocalizedText Text,
    AlternativeLabels AlternativeLabels,
    SkillKind Kind,
    int Criticality,
    bool IsHardToHire,
    int? HalfLifeMonths,
    IReadOnlyList<Guid> Broader,
    IReadOnlyList<LocalizedText> Levels);

/// <summary>Other names under which people look for the same skill.</summary>
public sealed record AlternativeLabels(IReadOnlyList<string> Sv, IReadOnlyList<string> En)
{
    public static readonly AlternativeLabels None = new([], []);
}
