using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Capabilities;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetCapability(Guid CapabilityId, CapabilityContent Content, bool IsNew, long? BasedOn = null);

/// <param name="InUse">Of the skills that it names: whether each is in use; none for those that there are not.</param>
/// <param name="Capabilities">How many there are.</param>
public sealed record CapabilitySurroundings(IReadOnlyDictionary<Guid, bool> InUse, int Capabilities);

public static class SetCapabilityHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetCapability command,
        [WriteAggregate(nameof(SetCapability.CapabilityId), Required = false)] IEventStream<Capability> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var facts = await session.SkillFacts([.. command.Content.Skills.Select(s => s.SkillId)], ct);
        var around = new CapabilitySurroundings(facts.ToDictionary(f => f.Key, f => f.Value.IsInUse), await session.Query<Capability>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.Today()));
    }

    public static Decision Decide(SetCapability command, Capability? capability, CapabilitySurroundings around, long? version, DateOnly today)
    {
        var (content, before) = (command.Content, capability?.Content.Skills ?? []);
        if (!command.IsNew && capability is null) return Refusal.NotFound("goals.unknown-capability");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(capability?.Content)) return Decision.Nothing;

        if (capability is null && around.Capabilities >= Capability.Most) return Refusal.Conflict("goals.too-many-capabilities", Capability.Most);
        if (content.Skills.Any(s => !around.InUse.ContainsKey(s.SkillId))) return Refusal.NotFound("goals.unknown-skill");
        if (content.Skills.Any(s => !around.InUse[s.SkillId] && before.All(b => b.SkillId != s.SkillId))) return Refusal.Conflict("goals.skill-not-in-use");
        if (content.Skills.Any(s => s.Target?.ByDate < today && !before.Contains(s))) return Refusal.Conflict("goals.day-passed");
        return Decision.Record(new CapabilitySet(command.CapabilityId, content));
    }
}
