using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

public sealed record CheckInOnImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part, Guid CheckInId, string Comment)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(CheckInOnImprovementPlan);
}

public static class CheckInOnImprovementPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CheckInOnImprovementPlan command,
        [WriteAggregate(nameof(CheckInOnImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream,
        IDocumentSession session,
        PersonKeys keys,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, keys, words => words.WithCheckIn(command.CheckInId, command.Comment), ct);
        return stream.Record(decision);
    }

    public static Decision Decide(CheckInOnImprovementPlan command, ImprovementPlan? plan, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Person, ImprovementPart.Writer) is { } refusal) return refusal;
        if (plan!.NotUnderWay() is { } notNow) return notNow;
        if (plan!.CheckIns.Count >= ImprovementPlan.MostCheckIns) return Refusal.Conflict("goals.too-many-check-ins", ImprovementPlan.MostCheckIns);

        return Decision.Record(new ImprovementCheckedIn(plan.Id, command.CheckInId, command.By, now));
    }
}
