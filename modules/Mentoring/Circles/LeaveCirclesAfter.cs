using Competence.Kernel;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Circles;

/// <summary>A person's last day at work has passed, so their seats are free.</summary>
/// <param name="Version">Of what was told of the person: if newer is known by then, that has its own message.</param>
public sealed record LeaveCirclesAfter(Guid PersonId, DateOnly Last, long Version);

public static class LeaveCirclesAfterHandler
{
    /// <summary>Before its day, as when the clock was set back, nobody leaves; the message waits until then.</summary>
    public static async Task<object?> Handle(LeaveCirclesAfter command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (command.Last >= clock.Today()) return LastDays.Message(command, clock);
        if (await session.KnowsNewer(command, ct)) return null;
        foreach (var circle in (await session.CirclesOf(command.PersonId, ct)).Order())
        {
            var stream = await session.FetchAlone(circle, ct);
            var decision = LeaveCircleHandler.Decide(new(circle, command.PersonId, By: null), stream.Aggregate, clock.GetUtcNow());
            await session.WriteMembers(stream.Aggregate, decision, ct);
            stream.AppendMany(decision.Events);
        }
        return null;
    }

    private static async Task<bool> KnowsNewer(this IDocumentSession session, LeaveCirclesAfter command, CancellationToken ct) => (await session.Read(
        "select 1 from mentoring.members where tenant_id = @tenant and person_id = @person and version > @version",
        row => row.GetInt32(0), ct, ("person", command.PersonId), ("version", command.Version))).Count > 0;
}

/// <summary>Hears of employments that have ended or will end. Apart from the module's copy of it: the two need not wait for each other.</summary>
public static class EndOfEmploymentHandler
{
    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var leaving = news.Placements.Where(p => p.EmployedTo is not null || p.EmployedFrom is null)
            .GroupBy(p => p.PersonId, (_, same) => same.MaxBy(p => p.Version)!).ToDictionary(p => p.PersonId);
        var members = await session.Read(
            "select distinct person_id from mentoring.circle_members where tenant_id = @tenant and person_id = any(@people)",
            row => row.GetGuid(0), ct, ("people", leaving.Keys.ToArray()));
        var messages = new OutgoingMessages();
        messages.AddRange(members.Select(m => LastDays.Message(new(m, leaving[m].EmployedTo ?? DateOnly.MinValue, leaving[m].Version), clock)));
        return messages;
    }
}

internal static class LastDays
{
    /// <summary>At once where the day has passed, else when it has.</summary>
    public static object Message(LeaveCirclesAfter leave, TimeProvider clock)
    {
        if (leave.Last < clock.Today()) return leave;
        var midnight = leave.Last.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return leave.ScheduledAt(new DateTimeOffset(midnight, clock.LocalTimeZone.GetUtcOffset(midnight)));
    }

    /// <summary>With those who come into a circle and whose last day is known: what takes them out again.</summary>
    public static async Task<(Outcome, OutgoingMessages)> WithLastDays(
        this (Outcome Outcome, OutgoingMessages News) recorded, IDocumentSession session, IReadOnlyCollection<Guid> people, TimeProvider clock, CancellationToken ct)
    {
        if (recorded.Outcome.Refusal is not null) return recorded;
        recorded.News.AddRange((await session.Read(
            "select person_id, employed_to, version from mentoring.members where tenant_id = @tenant and person_id = any(@people) and employed_to is not null",
            row => new LeaveCirclesAfter(row.GetGuid(0), row.GetFieldValue<DateOnly>(1), row.GetInt64(2)), ct, ("people", people.ToArray()))).Select(leave => Message(leave, clock)));
        return recorded;
    }
}
