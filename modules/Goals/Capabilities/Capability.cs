using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Capabilities;

/// <summary>Something that the organisation has to be able to do, and the skills that it takes. The stream id is the capability's id.</summary>
public sealed record Capability(Guid Id, CapabilityContent Content)
{
    public const int Most = 200;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Capability? Fold(Capability? capability, object @event) => (capability, @event) switch
    {
        (_, CapabilitySet e) => new(e.CapabilityId, e.Content),
        ({ } c, CapabilitySkillMoved e) => c with { Content = c.Content.Moved(e.SkillId, e.SuccessorId) },
        (_, CapabilityRemoved) => null,
        _ => capability,
    };
}

/// <param name="Skills">What it takes, each skill once.</param>
public sealed record CapabilityContent(LocalizedText Name, IReadOnlyList<CapabilitySkill> Skills)
{
    public bool IsSame(CapabilityContent? other) => other is not null && Name == other.Name && Skills.SequenceEqual(other.Skills);

    /// <summary>Where it takes the successor already, that stays as it is.</summary>
    public CapabilityContent Moved(Guid skill, Guid successor) => this with
    {
        Skills = [.. Skills.Select(s => s.SkillId == skill ? s with { SkillId = successor } : s)
            .OrderBy(s => Skills.Any(was => was.SkillId == s.SkillId && was == s) ? 0 : 1).DistinctBy(s => s.SkillId)],
    };
}

/// <param name="Importance">1-5.</param>
/// <param name="Target">How many are to have it, by when; null where nobody has said.</param>
public sealed record CapabilitySkill(Guid SkillId, int Importance, SkillTarget? Target);

/// <param name="People">At least so many.</param>
/// <param name="Level">1-5: at that level or above.</param>
public sealed record SkillTarget(int People, int Level, DateOnly ByDate);

public sealed partial class CapabilityProjection : SingleStreamProjection<Capability, Guid>
{
    public override Capability? Evolve(Capability? snapshot, Guid id, IEvent e) => Capability.Fold(snapshot, e.Data);
}
