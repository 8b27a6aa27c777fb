using Competence.Kernel;
using Competence.Skills.Catalogue;

namespace Competence.Skills.Occupations;

/// <summary>Whose occupations these are: the EU's, Sweden's standard classification SSYK 2012, or the United States' O*NET.</summary>
public enum Taxonomy { Esco, Ssyk, Onet }

/// <summary>What a published classification says about an occupation: a suggestion to draft role profiles from.</summary>
/// <param name="Code">In its taxonomy; an SSYK occupation has the four digits of its group.</param>
/// <param name="GroupId">The SSYK group that it stands in; null at the top and for ESCO.</param>
public sealed record Occupation(
    Guid Id,
    Taxonomy Taxonomy,
    string Code,
    LocalizedText Label,
    LocalizedText Description,
    AlternativeLabels AlternativeLabels,
    string SourceUri,
    Guid? GroupId,
    IReadOnlyList<Guid> EssentialSkills,
    IReadOnlyList<Guid> OptionalSkills,
    string ContentHash)
{
    /// <summary>How much of each skill, the most important first; empty where the taxonomy says only which.</summary>
    public IReadOnlyList<OccupationNeed> Needs { get; init; } = [];
}

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
public sealed record OccupationNeed(Guid SkillId, int Level, int Importance);
