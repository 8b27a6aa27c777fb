namespace Competence.Skills.Catalogue;

/// <summary>What sort of ability a skill is; decides how fast an assessment of it ages unless the skill says otherwise.</summary>
public enum SkillKind { Technical, Soft, Leadership, AiData, Regulated, Language }
