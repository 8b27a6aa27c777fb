using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.EmployerDuties;

/// <param name="ValidTo">The last day that stands on it; null where it has none of its own.</param>
public sealed record DoDuty(Guid RuleId, Guid? SiteId, Guid DoneId, DateOnly On, DateOnly? ValidTo, string Document, string? Link, Guid By)
{
    public Guid DutyId => EmployerDuty.IdOf(RuleId, SiteId);
}

public static class DoDutyHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DoDuty command, [WriteAggregate(nameof(DoDuty.DutyId), Required = false)] IEventStream<EmployerDuty> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await DutySurroundings.Of(session, command.RuleId, command.SiteId, ct), clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(DoDuty command, EmployerDuty? duty, DutySurroundings around, DateTimeOffset now, DateOnly today)
    {
        if (around.Refused() is { } refusal) return refusal;
        if (command.On > today) return Refusal.Conflict("templates.day-to-come");
        if (duty?.Documents.Count >= EmployerDuty.MostDocuments) return Refusal.Conflict("templates.too-much-met", EmployerDuty.MostDocuments);
        return Decision.Record(new DutyDone(
            command.RuleId, command.SiteId, command.DoneId, command.On, Validity.Until(around.Rule!.Content.Interval, command.On, command.ValidTo), command.Document, command.Link,
            command.By, now));
    }
}
