using Competence.Kernel;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Circles;

/// <param name="By">Themselves; null where their employment has ended.</param>
public sealed record LeaveCircle(Guid CircleId, Guid PersonId, Guid? By);

public static class LeaveCircleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(LeaveCircle command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var stream = await session.FetchAlone(command.CircleId, ct);
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        await session.WriteMembers(stream.Aggregate, decision, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(LeaveCircle command, LearningCircle? circle, DateTimeOffset now) =>
        circle?.Has(command.PersonId) != true
            ? Refusal.NotFound("mentoring.unknown-circle")
            : circle.ComeAndGo([new CircleLeft(circle.Id, command.PersonId, command.By, now)], now);
}
