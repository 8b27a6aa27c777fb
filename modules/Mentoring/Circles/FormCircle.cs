using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

public sealed record FormCircle(Guid CircleId, Guid ProgrammeId, CircleContent Content, IReadOnlyList<Guid> MemberIds, Guid By);

public static class FormCircleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        FormCircle command, [WriteAggregate(nameof(FormCircle.CircleId), Required = false)] IEventStream<LearningCircle> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var programme = await session.LoadAsync<MentoringProgramme>(command.ProgrammeId, ct);
        var circles = await session.Query<LearningCircle>().CountAsync(c => c.ProgrammeId == command.ProgrammeId, ct);
        var people = await CirclePeople.Load(session, command.ProgrammeId, [.. command.MemberIds], clock.Today(), ct);
        var decision = Decide(command, programme?.Content, circles, people, clock.GetUtcNow(), clock.Today());
        await session.WriteMembers(null, decision, ct);
        return stream.Record(decision);
    }

    /// <param name="circles">How many the programme has.</param>
    internal static Decision Decide(FormCircle command, MentoringProgrammeContent? programme, int circles, CirclePeople people, DateTimeOffset now, DateOnly today)
    {
        if (programme is null) return Refusal.NotFound("mentoring.unknown-programme");
        if (programme.Kind != MentoringKind.Circle) return Refusal.Conflict("mentoring.not-for-circles");
        if (today > programme.Ends) return Refusal.Conflict("mentoring.programme-ended");
        if (circles >= LearningCircle.MostOfProgramme) return Refusal.Conflict("mentoring.too-many-circles", LearningCircle.MostOfProgramme);
        if (people.WhyNot(command.MemberIds) is { } whyNot) return whyNot;
        if (command.MemberIds.Count > command.Content.MostMembers) return Refusal.Conflict("mentoring.circle-full", command.Content.MostMembers);
        return Decision.Record(new CircleFormed(command.CircleId, command.ProgrammeId, command.Content, command.MemberIds, command.By, now));
    }
}
