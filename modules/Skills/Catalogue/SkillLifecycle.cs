namespace Competence.Skills.Catalogue;

/// <summary>Where a skill stands in the organisation's future: coming, needed throughout, or on its way out.</summary>
public enum SkillLifecycle { Emerging, Core, Declining }
