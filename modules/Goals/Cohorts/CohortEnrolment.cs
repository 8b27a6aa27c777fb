using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Cohorts;

/// <summary>Whether one person has a seat in one cohort. A short stream of its own, so that nobody waits for another's.</summary>
public sealed record CohortEnrolment(Guid CohortId, Guid PersonId, bool IsIn)
{
    public Guid Id { get; init; } = IdOf(CohortId, PersonId);

    public static Guid IdOf(Guid cohort, Guid person) => Streams.Derive(cohort, $"cohort-enrolment:{person:N}");

    public static CohortEnrolment? Fold(CohortEnrolment? enrolment, object @event) => @event switch
    {
        CohortJoined e => new(e.CohortId, e.PersonId, IsIn: true),
        CohortLeft e => new(e.CohortId, e.PersonId, IsIn: false),
        _ => enrolment,
    };
}

/// <summary>Folded as it is read: the streams are short, and lists are read from a narrow table.</summary>
public sealed partial class CohortEnrolmentProjection : SingleStreamProjection<CohortEnrolment, Guid>
{
    public override CohortEnrolment? Evolve(CohortEnrolment? snapshot, Guid id, IEvent e) => CohortEnrolment.Fold(snapshot, e.Data);
}
