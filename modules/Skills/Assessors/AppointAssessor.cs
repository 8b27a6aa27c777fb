using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Assessors;

/// <param name="From">Today where left out.</param>
public sealed record AppointAssessor(Guid SkillId, Guid AssessorId, DateOnly? From, DateOnly? Until, Guid AppointedBy)
{
    public Guid SkillAssessorsId => SkillAssessors.IdOf(SkillId);
}

public static class AppointAssessorHandler
{
    public const int Most = 100;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AppointAssessor command,
        [WriteAggregate(nameof(AppointAssessor.SkillAssessorsId), Required = false)] IEventStream<SkillAssessors> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var isColleague = await session.IsEmployed(command.AssessorId, clock.Today(), ct);
        return stream.Record(Decide(command, stream.Aggregate, skill, isColleague, clock.Today()));
    }

    public static Decision Decide(AppointAssessor command, SkillAssessors? state, Skill? skill, bool isColleague, DateOnly today)
    {
        var appointment = new Appointment(command.AssessorId, command.From ?? today, command.Until);
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (skill.Status != SkillStatus.Active) return Refusal.Conflict("skills.not-active");
        if (command.AssessorId == command.AppointedBy) return Refusal.Forbidden("skills.own-appointment");
        if (!isColleague) return Refusal.NotFound("skills.unknown-colleague");
        if (appointment.Until < appointment.From || appointment.Until < today) return Refusal.Conflict("skills.appointment-over");
        if (state?.Of(command.AssessorId) == appointment) return Decision.Nothing;
        if (state?.Appointments.Count >= Most) return Refusal.Conflict("skills.too-many-assessors", Most);

        return Decision.Record(new AssessorAppointed(skill.Id, command.AssessorId, appointment.From, appointment.Until, command.AppointedBy));
    }
}
