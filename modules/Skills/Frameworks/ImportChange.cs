using Competence.Kernel;

namespace Competence.Skills.Frameworks;

/// <summary>What an import does to a skill: it is new here, described anew, or no longer in its framework.</summary>
public enum ImportChangeKind { Added, Changed, Deprecated }

/// <summary>One line of the difference between a framework's version and what is here.</summary>
/// <param name="Fields">Of a changed skill: what is not the same.</param>
/// <param name="ReplacedBy">Of a deprecated skill: its one successor.</param>
internal sealed record ImportChange(
    Guid SkillId, ImportChangeKind Kind, LocalizedText Label, string? SourceUri, IReadOnlyList<string> Fields, Guid? ReplacedBy = null);

/// <summary>An import that has been tried or run.</summary>
/// <param name="Id">The job's.</param>
public sealed record FrameworkImportRecord(Guid Id, string FrameworkId, string Version, bool IsDryRun, DateTimeOffset StartedAt);
