using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>What can point at a skill and follows it to its successor, in the order in which it does.</summary>
public enum SkillReferenceKind { Ratings, Requirements, Needs, Relations, Evidence, Exemptions, PeerRequests, Interests, Scenarios, Campaigns }

/// <summary>A deprecated skill and the one that took its place.</summary>
public sealed record Merge(Skill From, Skill To);

/// <summary>
/// One sort of things that point at skills. A feature that keeps skill ids registers one, and a migration moves its
/// references without knowing the feature.
/// </summary>
public interface ISkillReferences
{
    SkillReferenceKind Kind { get; }

    /// <summary>How many still point at the skill.</summary>
    Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct);

    /// <summary>Moves a step's worth of those that still point at the old skill; returns how many, and 0 when there are none left.</summary>
    Task<int> Move(JobRun run, Merge merge, CancellationToken ct);
}
