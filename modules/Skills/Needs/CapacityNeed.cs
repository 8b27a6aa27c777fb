using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Needs;

/// <summary>How many people a unit, with all below it, is to have at a level of a skill by a day. The stream id is the need's id.</summary>
/// <param name="Level">1-5.</param>
/// <param name="People">How many people at that level or above.</param>
/// <param name="ByDate">The day by which they are needed; the need holds from then on.</param>
/// <param name="Reason">The goal that it serves.</param>
public sealed record CapacityNeed(Guid Id, Guid UnitId, Guid SkillId, int Level, int People, DateOnly ByDate, LocalizedText? Reason)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static CapacityNeed? Fold(CapacityNeed? need, object @event) => @event switch
    {
        CapacityNeedSet e => new(e.NeedId, e.UnitId, e.SkillId, e.Level, e.People, e.ByDate, e.Reason),
        CapacityNeedRemoved => null,
        _ => need,
    };
}

public sealed partial class CapacityNeedProjection : SingleStreamProjection<CapacityNeed, Guid>
{
    public override CapacityNeed? Evolve(CapacityNeed? snapshot, Guid id, IEvent e) => CapacityNeed.Fold(snapshot, e.Data);
}
