using Competence.Kernel;
using Competence.Metrics.Measures;
using Competence.Skills.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Effects;

public sealed record MakeEffectCard(Guid CardId, EffectPlan Plan, GroupRule Target, GroupRule Comparison, StatedReturn? Return, Guid By)
{
    /// <summary>What a failure writes to the log holds no words of people.</summary>
    public override string ToString() => nameof(MakeEffectCard);
}

/// <summary>What the decision has to know.</summary>
/// <param name="Participants">How many have or have had a seat in the programme.</param>
/// <param name="AreUnitsKnown">Of both rules.</param>
/// <param name="TellsOfFew">By a group that is there already one could work out what is true of one to four people.</param>
/// <param name="Cards">How many there are.</param>
internal sealed record CardSurroundings(int Participants, bool AreUnitsKnown, FrozenGroup Target, FrozenGroup Comparison, bool TellsOfFew, int Cards);

public static class MakeEffectCardHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MakeEffectCard command, [WriteAggregate(nameof(MakeEffectCard.CardId), Required = false)] IEventStream<EffectCard> stream, IDocumentSession session,
        TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("metrics.effect-cards", ct);
        var (units, participants, cards) = (await session.Closure(ct), await session.Participants(command.Plan.ProgrammeId, ct), await session.Query<EffectCard>().ToListAsync(ct));
        var frozen = Groups.Freeze(command.Target, command.Comparison, await session.Candidates(command.Plan, units, ct), participants);
        Guid[] alike = [.. cards.Where(c => c.Plan with { ProgrammeId = command.Plan.ProgrammeId } == command.Plan).Select(c => c.Id)];
        var tells = await session.TellsOfFew(alike, frozen.TargetIds, SmallGroups.Minimum, ct) || await session.TellsOfFew(alike, frozen.ComparisonIds, SmallGroups.Minimum, ct);
        var decision = Decide(
            command, new(participants.Count, command.Target.UnitIds.Concat(command.Comparison.UnitIds).All(units.Has), frozen.Target, frozen.Comparison, tells, cards.Count),
            clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.WriteGroups(command.CardId, frozen.TargetIds, frozen.ComparisonIds, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(MakeEffectCard command, CardSurroundings around, DateTimeOffset now)
    {
        if (EffectMeasures.Find(command.Plan.Measure) is null) return new Refusal(422, "metrics.not-per-person", command.Plan.Measure);
        if (around.Participants == 0) return Refusal.Conflict("metrics.nobody-in-programme");
        if (!around.AreUnitsKnown) return Refusal.NotFound("metrics.unknown-unit");
        if (around.Cards >= EffectCard.Most) return Refusal.Conflict("metrics.too-many-effect-cards", EffectCard.Most);
        if (around.Target.People < SmallGroups.Minimum) return Refusal.Conflict("metrics.target-too-small", SmallGroups.Minimum);
        if (around.Comparison.People < SmallGroups.Minimum) return Refusal.Conflict("metrics.comparison-too-small", SmallGroups.Minimum);
        if (around.TellsOfFew) return Refusal.Conflict("metrics.group-tells-of-few");
        return Decision.Record(new EffectCardMade(command.CardId, command.Plan, around.Target, around.Comparison, command.Return, command.By, now));
    }
}
