using Competence.Kernel;

namespace Competence.Skills.Catalogue;

/// <summary>Somebody in the organisation suggests a skill of its own.</summary>
/// <param name="SourceUri">Its key in the file or pack that it came in with; null where somebody wrote it here.</param>
public sealed record SkillProposed(Guid SkillId, string Framework, SkillDescription Description, string? SourceUri = null);

/// <summary>The skill's whole description, in place of the earlier one.</summary>
public sealed record SkillDescribed(Guid SkillId, SkillDescription Description);

/// <summary>The skill may be rated and required from now on; a deprecated one again.</summary>
public sealed record SkillActivated(Guid SkillId);

/// <summary>Nobody is newly rated on it or asked for it from now on; what was said of it stays.</summary>
/// <param name="ReplacedBy">The one skill that takes its place; null where none does.</param>
/// <param name="BySource">True where its framework no longer has it: if it returns there, it returns here.</param>
public sealed record SkillDeprecated(Guid SkillId, Guid? ReplacedBy, bool BySource);

/// <summary>The skill is kept for its history alone.</summary>
public sealed record SkillRetired(Guid SkillId);

/// <summary>What the skill belongs to and is related to, after another was merged into its successor.</summary>
public sealed record SkillLinked(Guid SkillId, IReadOnlyList<Guid> Broader, IReadOnlyList<Guid> Related);

/// <summary>
/// A published framework's own words about a skill, at first or changed since the last import. They replace what that
/// source said in its languages; what the organisation added stays.
/// </summary>
/// <param name="SourceUri">The skill's id at its source.</param>
/// <param name="ContentHash">Of all that the source says: an import with the same hash has nothing to tell.</param>
/// <param name="Levels">The source's own words for the levels 0 to 5; null where it has none.</param>
public sealed record SkillImported(
    Guid SkillId,
    string Framework,
    string SourceUri,
    LocalizedText Label,
    LocalizedText Description,
    AlternativeLabels AlternativeLabels,
    SkillKind Kind,
    IReadOnlyList<Guid> Broader,
    string ContentHash,
    IReadOnlyList<LocalizedText>? Levels = null);

/// <summary>What people write about a skill.</summary>
/// <param name="HalfLifeMonths">How long until an assessment counts half; null follows the kind.</param>
/// <param name="Levels">One text for each level 0 to 5, or none at all.</param>
/// <param name="Related">Skills that help somebody who wants to learn this one.</param>
/// <param name="Mappings">What the same is called in published frameworks.</param>
public sealed record SkillDescription(
    LocalizedText Label,
    LocalizedText Text,
    AlternativeLabels AlternativeLabels,
    SkillKind Kind,
    int Criticality,
    bool IsHardToHire,
    int? HalfLifeMonths,
    IReadOnlyList<Guid> Broader,
    IReadOnlyList<LocalizedText> Levels,
    SkillLifecycle Lifecycle = SkillLifecycle.Core,
    IReadOnlyList<Guid>? Related = null,
    IReadOnlyList<SkillMapping>? Mappings = null);

/// <summary>Other names under which people look for the same skill.</summary>
public sealed record AlternativeLabels(IReadOnlyList<string> Sv, IReadOnlyList<string> En)
{
    public static readonly AlternativeLabels None = new([], []);
}
