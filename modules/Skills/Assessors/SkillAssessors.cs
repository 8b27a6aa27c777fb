using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Competence.Skills.Assessors;

/// <summary>Somebody is appointed to assess anybody in one skill. The days are inclusive; an appointment in place of the same person's earlier one.</summary>
/// <param name="Until">The last day; null: until dismissed.</param>
public sealed record AssessorAppointed(Guid SkillId, Guid AssessorId, DateOnly From, DateOnly? Until, Guid AppointedBy);

/// <summary>What they have said stands.</summary>
public sealed record AssessorDismissed(Guid SkillId, Guid AssessorId, Guid DismissedBy);

/// <summary>Those who are appointed to assess one skill.</summary>
public sealed record SkillAssessors(Guid Id, Guid SkillId, IReadOnlyList<Appointment> Appointments)
{
    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    public static Guid IdOf(Guid skill) => Streams.Derive(skill, "assessors");

    public Appointment? Of(Guid assessor) => Appointments.FirstOrDefault(a => a.AssessorId == assessor);

    public static SkillAssessors? Fold(SkillAssessors? state, object @event) => @event switch
    {
        AssessorAppointed e => (state ?? new(IdOf(e.SkillId), e.SkillId, [])).With(e.AssessorId, new(e.AssessorId, e.From, e.Until)),
        AssessorDismissed e => state?.With(e.AssessorId, null),
        _ => state,
    };

    private SkillAssessors With(Guid assessor, Appointment? appointment) => this with
    {
        Appointments = [.. Appointments.Where(a => a.AssessorId != assessor), .. appointment is null ? [] : new[] { appointment }],
    };
}

/// <param name="Until">The last day; null: until dismissed.</param>
public sealed record Appointment(Guid AssessorId, DateOnly From, DateOnly? Until)
{
    public bool Holds(DateOnly day) => From <= day && (Until is null || Until >= day);
}

public sealed partial class SkillAssessorsProjection : SingleStreamProjection<SkillAssessors, Guid>
{
    public override SkillAssessors? Evolve(SkillAssessors? snapshot, Guid id, IEvent e) => SkillAssessors.Fold(snapshot, e.Data);
}

internal static class Assessing
{
    public static async Task<bool> IsAssessor(this IQuerySession session, Guid skill, Guid person, DateOnly day, CancellationToken ct) =>
        (await session.LoadAsync<SkillAssessors>(SkillAssessors.IdOf(skill), ct))?.Of(person)?.Holds(day) == true;

    /// <summary>The skills that somebody is appointed to assess, also from a day to come.</summary>
    public static async Task<IReadOnlyList<SkillAssessors>> AssessedBy(this IQuerySession session, Guid person, CancellationToken ct) =>
        await session.Query<SkillAssessors>().Where(s => s.Appointments.Any(a => a.AssessorId == person)).Take(500).ToListAsync(ct);
}
