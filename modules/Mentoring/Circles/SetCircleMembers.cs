using Competence.Kernel;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Circles;

/// <param name="MemberIds">All who are in it from now on.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetCircleMembers(Guid CircleId, IReadOnlyList<Guid> MemberIds, Guid By, long? BasedOn);

public static class SetCircleMembersHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(SetCircleMembers command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var stream = await session.FetchAlone(command.CircleId, ct);
        var people = await CirclePeople.Load(session, stream.Aggregate?.ProgrammeId ?? Guid.Empty, [.. command.MemberIds], clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, people, stream.CurrentVersion, clock.GetUtcNow());
        await session.WriteMembers(stream.Aggregate, decision, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(SetCircleMembers command, LearningCircle? circle, CirclePeople people, long? version, DateTimeOffset now)
    {
        if (circle is null) return Refusal.NotFound("mentoring.unknown-circle");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (circle.IsEnded) return Refusal.Conflict("mentoring.circle-ended");
        Guid[] coming = [.. command.MemberIds.Where(m => !circle.Has(m))], going = [.. circle.Members.Select(m => m.PersonId).Except(command.MemberIds)];
        if (coming.Length + going.Length == 0) return Decision.Nothing;
        if (people.WhyNot(coming) is { } whyNot) return whyNot;
        if (command.MemberIds.Count > circle.Content.MostMembers) return Refusal.Conflict("mentoring.circle-full", circle.Content.MostMembers);
        return circle.ComeAndGo([
            .. coming.Select(p => new CircleJoined(circle.Id, p, command.By, now)), .. going.Select(p => new CircleLeft(circle.Id, p, command.By, now)),
        ], now);
    }
}
