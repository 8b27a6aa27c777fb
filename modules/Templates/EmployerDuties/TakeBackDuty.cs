using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.EmployerDuties;

public sealed record TakeBackDuty(Guid DutyId, Guid DoneId, Guid By)
{
    /// <returns>Null where there is no such document of the rule.</returns>
    public static async Task<Guid?> DutyOf(IQuerySession session, Guid rule, Guid done, CancellationToken ct) =>
        (await session.Query<EmployerDuty>().Where(d => d.RuleId == rule).ToListAsync(ct)).FirstOrDefault(d => d.Documents.Any(one => one.Id == done))?.Id;
}

public static class TakeBackDutyHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        TakeBackDuty command, [WriteAggregate(nameof(TakeBackDuty.DutyId), Required = false)] IEventStream<EmployerDuty> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(TakeBackDuty command, EmployerDuty? duty, DateTimeOffset now)
    {
        if (duty?.Documents.FirstOrDefault(d => d.Id == command.DoneId) is not { } document) return Refusal.NotFound("templates.unknown-document");
        return document.TakenBackAt is null ? Decision.Record(new DutyTakenBack(duty.RuleId, duty.SiteId, document.Id, command.By, now)) : Decision.Nothing;
    }
}
