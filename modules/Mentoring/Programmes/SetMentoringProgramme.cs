using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Enrolments;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Programmes;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetMentoringProgramme(Guid ProgrammeId, MentoringProgrammeContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of others.</summary>
/// <param name="IsOwnerEmployed">Null where the tenant has no such person.</param>
/// <param name="IsEnrolledIn">Somebody has ever enrolled.</param>
/// <param name="Programmes">How many there are.</param>
internal sealed record MentoringProgrammeSurroundings(bool? IsOwnerEmployed, bool IsEnrolledIn, int Programmes);

public static class SetMentoringProgrammeHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetMentoringProgramme command, [WriteAggregate(nameof(SetMentoringProgramme.ProgrammeId), Required = false)] IEventStream<MentoringProgramme> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var around = new MentoringProgrammeSurroundings(
            await session.IsEmployed(command.Content.OwnerId, clock.Today(), ct), await session.Query<MentoringEnrolment>().AnyAsync(e => e.ProgrammeId == command.ProgrammeId, ct),
            await session.Query<MentoringProgramme>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion));
    }

    internal static Decision Decide(SetMentoringProgramme command, MentoringProgramme? programme, MentoringProgrammeSurroundings around, long? version)
    {
        var content = command.Content;
        if (!command.IsNew && programme is null) return Refusal.NotFound("mentoring.unknown-programme");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(programme?.Content)) return Decision.Nothing;
        if (programme is null && around.Programmes >= MentoringProgramme.Most) return Refusal.Conflict("mentoring.too-many-programmes", MentoringProgramme.Most);
        if (around.IsOwnerEmployed is null) return Refusal.NotFound("mentoring.unknown-person");
        if (around.IsOwnerEmployed is false && content.OwnerId != programme?.Content.OwnerId) return Refusal.Conflict("mentoring.not-employed");
        if (content.Weights.Check() is { } weights) return weights;
        if (around.IsEnrolledIn && content.Kind != programme?.Content.Kind) return Refusal.Conflict("mentoring.kind-in-use");
        return Decision.Record(new MentoringProgrammeSet(command.ProgrammeId, content));
    }
}
