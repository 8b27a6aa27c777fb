namespace Competence.Skills.Catalogue;

/// <summary>A published catalogue that a skill can be compared with.</summary>
public enum MappedFramework { Esco, Onet, JobTech, Sfia }

/// <summary>How far the two are the same: entirely, nearly, or theirs is the wider or the narrower.</summary>
public enum MappingMatch { Exact, Close, Broad, Narrow }

/// <summary>What a skill is called in a published framework.</summary>
/// <param name="Code">Its id there, such as a URI or <c>2.A.1.a</c>.</param>
/// <param name="Version">The framework's version that was compared with, such as 1.1.1.</param>
public sealed record SkillMapping(MappedFramework Framework, MappingMatch Match, string Code, string? Version = null);
