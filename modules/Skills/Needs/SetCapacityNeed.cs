using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Needs;

/// <summary>What is needed.</summary>
public sealed record NeedContent(Guid SkillId, int Level, int People, DateOnly ByDate, LocalizedText? Reason);

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetCapacityNeed(Guid NeedId, Guid UnitId, NeedContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of the unit, the skill and other needs.</summary>
public sealed record NeedSurroundings(UnitState? Unit, Skill? Skill, bool IsThere);

public static class SetCapacityNeedHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetCapacityNeed command,
        [WriteAggregate(nameof(SetCapacityNeed.NeedId), Required = false)] IEventStream<CapacityNeed> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var around = new NeedSurroundings(
            await session.Unit(command.UnitId, ct),
            await session.LoadAsync<Skill>(command.Content.SkillId, ct),
            await session.IsThere(command.NeedId, command.UnitId, command.Content, ct));
        var decision = Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.Today());
        if (decision.Events.Count > 0) await session.WriteNeed(command.NeedId, decision.Events.Aggregate(stream.Aggregate, CapacityNeed.Fold), ct);
        return stream.Record(decision);
    }

    public static Decision Decide(SetCapacityNeed command, CapacityNeed? need, NeedSurroundings around, long? version, DateOnly today)
    {
        var content = command.Content;
        if (around.Unit is null) return Refusal.NotFound("skills.unknown-unit");
        if (!command.IsNew && need?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-need");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (around.Skill is null) return Refusal.NotFound("skills.unknown-skill");
        var set = new CapacityNeedSet(
            command.NeedId, command.UnitId, content.SkillId, content.Level, content.People, content.ByDate, content.Reason);
        if (need is not null && CapacityNeed.Fold(null, set) == need with { Version = 0 }) return Decision.Nothing;

        if (around.Unit.IsClosed) return Refusal.Conflict("skills.unit-closed");
        if (around.Skill.Status != SkillStatus.Active && need?.SkillId != content.SkillId) return Refusal.Conflict("skills.not-active");
        if (content.ByDate < today && need?.ByDate != content.ByDate) return Refusal.Conflict("skills.day-passed");
        if (around.IsThere) return Refusal.Conflict("skills.need-there-already");
        return Decision.Record(set);
    }
}
