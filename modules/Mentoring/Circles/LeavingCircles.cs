using Competence.Kernel;
using Marten;

namespace Competence.Mentoring.Circles;

/// <summary>Seats that nobody gives up, and that are free all the same.</summary>
internal static class LeavingCircles
{
    /// <summary>Of those who work here no longer. Within the transaction that the session has begun.</summary>
    /// <param name="people">Null: all.</param>
    public static async Task LeaveCirclesOnLeaving(this IDocumentSession session, Guid[]? people, TimeProvider clock, CancellationToken ct) => await session.Leave(await session.Read(
        $"""
        select c.circle_id, c.person_id from mentoring.circle_members c
        join mentoring.members m on m.tenant_id = @tenant and m.person_id = c.person_id and ({MemberRows.Employed}) is not true
        where c.tenant_id = @tenant and (@people::uuid[] is null or c.person_id = any(@people))
        """, row => (row.GetGuid(0), row.GetGuid(1)), ct, ("people", (object?)people), ("today", clock.Today())), clock, ct);

    /// <summary>Of one who takes part in a programme no longer.</summary>
    public static async Task LeaveCirclesOf(this IDocumentSession session, Guid programme, Guid person, TimeProvider clock, CancellationToken ct)
    {
        var circles = await session.LoadManyAsync<LearningCircle>(ct, [.. await session.CirclesOf(person, ct)]);
        await session.Leave([.. circles.Where(c => c.ProgrammeId == programme).Select(c => (c.Id, person))], clock, ct);
    }

    /// <summary>One circle after the other, in the order of their ids: two who do this at once wait for each other and never both.</summary>
    private static async Task Leave(this IDocumentSession session, IReadOnlyList<(Guid Circle, Guid Person)> seats, TimeProvider clock, CancellationToken ct)
    {
        foreach (var seat in seats.GroupBy(s => s.Circle, s => s.Person).OrderBy(s => s.Key))
        {
            var (stream, now) = (await session.FetchAlone(seat.Key, ct), clock.GetUtcNow());
            if (stream.Aggregate is not { } circle) continue;
            var decision = circle.ComeAndGo([.. seat.Where(circle.Has).Select(person => new CircleLeft(circle.Id, person, By: null, now))], now);
            await session.WriteMembers(circle, decision, ct);
            stream.AppendMany(decision.Events);
        }
    }
}
