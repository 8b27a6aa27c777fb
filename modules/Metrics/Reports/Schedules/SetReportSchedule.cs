using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Reports.Schedules;

/// <param name="RecipientIds">Null: it goes no longer.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetReportSchedule(string ReportKey, int Day, IReadOnlyList<Guid>? RecipientIds, Actor By, long? BasedOn)
{
    public Guid ScheduleId => ReportSchedule.IdOf(ReportKey);
}

public static class SetReportScheduleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetReportSchedule command, [WriteAggregate(nameof(SetReportSchedule.ScheduleId), Required = false)] IEventStream<ReportSchedule> stream,
        IPolicy policy, TimeProvider clock, CancellationToken ct)
    {
        var readers = new HashSet<Guid>();
        foreach (var person in command.RecipientIds ?? [])
            if (await ReportReaders.May(policy, command.By.Tenant, person, ct)) readers.Add(person);
        return stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, readers, clock.GetUtcNow(), clock.Today()));
    }

    /// <param name="readers">Those of the recipients who may read the report themselves.</param>
    public static Decision Decide(SetReportSchedule command, ReportSchedule? schedule, long? version, IReadOnlySet<Guid> readers, DateTimeOffset now, DateOnly today)
    {
        if (MetricReport.Find(command.ReportKey) is null) return Refusal.NotFound("metrics.unknown-report");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        var by = command.By.PersonId!.Value;
        if (command.RecipientIds is not { } recipients)
            return schedule is { IsOn: true } ? Decision.Record(new ReportScheduleEnded(command.ReportKey, by, now)) : Decision.Nothing;
        if (recipients.Any(r => !readers.Contains(r))) return new Refusal(422, "metrics.recipient-may-not-read");
        if (schedule is { IsOn: true } same && same.Day == command.Day && same.RecipientIds.Order().SequenceEqual(recipients.Order())) return Decision.Nothing;

        return Decision.Record(new ReportScheduleSet(command.ReportKey, command.Day, recipients, ReportSchedule.FirstOf(command.Day, today), by, now));
    }
}

internal static class ReportReaders
{
    /// <summary>As if they asked for the report themselves.</summary>
    public static async Task<bool> May(IPolicy policy, string tenant, Guid person, CancellationToken ct) =>
        await policy.Can(new Actor(tenant, person, null, []), "aggregate.read", null, ct) is null;
}
