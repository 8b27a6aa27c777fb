using Competence.Kernel;

namespace Competence.Skills.Scenarios;

/// <summary>A new scenario for a unit and all below it.</summary>
/// <param name="FromYear">The first year that is looked at.</param>
/// <param name="ToYear">The last.</param>
/// <param name="Assumptions">What is taken for granted, in the organisation's words.</param>
public sealed record ScenarioDrafted(Guid ScenarioId, Guid UnitId, LocalizedText Name, int FromYear, int ToYear, LocalizedText Assumptions);

/// <summary>Its name, years and assumptions in place of the earlier.</summary>
public sealed record ScenarioDescribed(Guid ScenarioId, LocalizedText Name, int FromYear, int ToYear, LocalizedText Assumptions);

/// <summary>What it supposes, in place of what it supposed.</summary>
public sealed record ScenarioPlanned(Guid ScenarioId, ScenarioPlan Plan);

/// <summary>Others than its authors may see it.</summary>
public sealed record ScenarioShared(Guid ScenarioId);

public sealed record ScenarioArchived(Guid ScenarioId);

/// <summary>An archived scenario is what it was before it was archived: a draft, or shared.</summary>
public sealed record ScenarioRestored(Guid ScenarioId);

/// <summary>What is to be done about a gap, in place of what was said before.</summary>
/// <param name="Level">1-5.</param>
/// <param name="Due">The last day.</param>
public sealed record GapDecided(Guid ScenarioId, Guid SkillId, int Level, GapAnswer Answer, Guid OwnerId, DateOnly Due, bool IsDone);

public sealed record GapDecisionWithdrawn(Guid ScenarioId, Guid SkillId, int Level);

/// <summary>It became the target: these role profiles have drafts and these needs are set because of it.</summary>
public sealed record ScenarioPromoted(Guid ScenarioId, IReadOnlyList<Guid> RoleProfileIds, IReadOnlyList<Guid> NeedIds);
