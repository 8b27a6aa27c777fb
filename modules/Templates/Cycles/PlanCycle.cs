using Competence.Kernel;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Cycles;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record PlanCycle(Guid CycleId, CyclePlan Plan, Guid By, bool IsNew, long? BasedOn = null);

public static class PlanCycleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanCycle command, [WriteAggregate(nameof(PlanCycle.CycleId), Required = false)] IEventStream<ConversationCycle> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (_, refusal) = await session.Current(command.Plan.TemplateId, TemplateKind.Conversation, ct);
        var cycles = await session.Query<ConversationCycle>().CountAsync(ct);
        return stream.Record(Decide(command, stream.Aggregate, refusal, cycles, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));
    }

    /// <param name="template">Why the template cannot be used; null where it can.</param>
    internal static Decision Decide(PlanCycle command, ConversationCycle? cycle, Refusal? template, int cycles, long? version, DateTimeOffset now, DateOnly today)
    {
        if (!command.IsNew && cycle is null) return Refusal.NotFound("templates.unknown-cycle");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (cycle is { State: not CycleState.Draft }) return Refusal.Conflict("templates.cycle-opened");
        if (cycle is null && cycles >= ConversationCycle.MostOfATenant) return Refusal.Conflict("templates.too-many-cycles", ConversationCycle.MostOfATenant);
        if (template is not null) return template;
        if (command.Plan.Due < today) return Refusal.Conflict("templates.day-passed");
        if (command.Plan.RevealOn > command.Plan.Due) return Refusal.Conflict("templates.revealed-after-due");
        return Decision.Record(cycle is null
            ? new CycleDrafted(command.CycleId, command.Plan, command.By, now)
            : new CycleRevised(command.CycleId, command.Plan, command.By, now));
    }
}
