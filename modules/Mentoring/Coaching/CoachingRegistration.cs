using JasperFx.Events.Projections;
using Marten;

namespace Competence.Mentoring.Coaching;

internal static class CoachingRegistration
{
    public static void AddCoaching(this StoreOptions marten)
    {
        marten.Schema.For<LeaderInvitation>().DatabaseSchemaName("mentoring").Duplicate(i => i.ProgrammeId).Duplicate(i => i.PersonId);
        marten.Projections.Add<LeaderInvitationProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<LeaderInvited>("mentoring.leader-invited");
        marten.Events.MapEventType<LeaderInvitationDeclined>("mentoring.leader-invitation-declined");
        marten.Storage.ExtendedSchemaObjects.Add(PlanTables.Progress());
        marten.Storage.ExtendedSchemaObjects.Add(PlanTables.Closed());
    }
}
