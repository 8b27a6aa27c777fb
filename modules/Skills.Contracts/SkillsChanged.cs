namespace Competence.Skills.Contracts;

/// <summary>
/// Told once skills have come into the catalogue, been described anew or changed their standing, a whole chunk of an import at
/// once. Each is complete, so a listener replaces its copy, and leaves a lower version than it has unread.
/// </summary>
public sealed record SkillsChanged(IReadOnlyList<CatalogueSkill> Skills);

/// <param name="Version">The skill's stream version: grows with every change.</param>
/// <param name="LabelSv">Its name in Swedish, or null.</param>
/// <param name="LabelEn">Its name in English, or null.</param>
/// <param name="Kind"><c>technical</c>, <c>soft</c>, <c>leadership</c>, <c>aiData</c>, <c>regulated</c> or <c>language</c>.</param>
/// <param name="IsInUse">It may be rated, asked and learnt.</param>
/// <param name="Criticality">1 (nice to have) to 5 (the business stops without it); null in news of before this was told.</param>
public sealed record CatalogueSkill(Guid SkillId, long Version, string? LabelSv, string? LabelEn, string Kind, bool IsInUse, int? Criticality = null);
