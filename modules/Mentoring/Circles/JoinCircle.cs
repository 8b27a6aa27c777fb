using Competence.Kernel;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Circles;

public sealed record JoinCircle(Guid CircleId, Guid PersonId);

public static class JoinCircleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(JoinCircle command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var stream = await session.FetchAlone(command.CircleId, ct);
        var people = await CirclePeople.Load(session, stream.Aggregate?.ProgrammeId ?? Guid.Empty, [command.PersonId], clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, people, clock.GetUtcNow());
        await session.WriteMembers(stream.Aggregate, decision, ct);
        return stream.Record(decision);
    }

    /// <summary>To whoever is not enrolled in the programme there is no such circle.</summary>
    internal static Decision Decide(JoinCircle command, LearningCircle? circle, CirclePeople people, DateTimeOffset now)
    {
        if (circle is null) return Refusal.NotFound("mentoring.unknown-circle");
        if (circle.Has(command.PersonId)) return Decision.Nothing;
        if (!people.Enrolled.Contains(command.PersonId)) return Refusal.NotFound("mentoring.unknown-circle");
        if (people.WhyNot([command.PersonId]) is { } whyNot) return whyNot;
        if (circle.IsEnded) return Refusal.Conflict("mentoring.circle-ended");
        if (circle.Members.Count >= circle.Content.MostMembers) return Refusal.Conflict("mentoring.circle-full", circle.Content.MostMembers);
        return circle.ComeAndGo([new CircleJoined(circle.Id, command.PersonId, command.PersonId, now)], now);
    }
}
