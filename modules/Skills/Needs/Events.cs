using Competence.Kernel;

namespace Competence.Skills.Needs;

/// <summary>What a unit is to have, at first or in place of what was said before.</summary>
/// <param name="Level">1-5.</param>
/// <param name="People">How many people at that level or above.</param>
/// <param name="ByDate">The day by which they are needed.</param>
/// <param name="Reason">The goal that it serves, in the organisation's words.</param>
public sealed record CapacityNeedSet(Guid NeedId, Guid UnitId, Guid SkillId, int Level, int People, DateOnly ByDate, LocalizedText? Reason);

/// <summary>It is needed no longer.</summary>
public sealed record CapacityNeedRemoved(Guid NeedId);
