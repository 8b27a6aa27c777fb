namespace Competence.Skills.Catalogue;

/// <summary>A skill is proposed, used, replaced and at last kept only for its history.</summary>
public enum SkillStatus { Proposed, Active, Deprecated, Retired }
