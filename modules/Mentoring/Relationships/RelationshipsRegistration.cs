using Competence.Mentoring.Sessions;
using JasperFx.Events.Projections;
using Marten;

namespace Competence.Mentoring.Relationships;

internal static class RelationshipsRegistration
{
    public static void AddRelationships(this StoreOptions marten)
    {
        marten.Schema.For<Relationship>().DatabaseSchemaName("mentoring")
            .Duplicate(r => r.ProgrammeId).Duplicate(r => r.MenteeId).Duplicate(r => r.MentorId).Duplicate(r => r.State).Duplicate(r => r.RunId).Duplicate(r => r.IsShared);
        marten.Schema.For<RelationshipWords>().DatabaseSchemaName("mentoring").Duplicate(words => words.MenteeId).Duplicate(words => words.MentorId);
        marten.Schema.For<PrivateNote>().DatabaseSchemaName("mentoring").Duplicate(note => note.PersonId).Duplicate(note => note.SessionId);
        marten.Projections.Add<RelationshipProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<MentoringRequested>("mentoring.requested");
        marten.Events.MapEventType<PairPublished>("mentoring.pair-published");
        marten.Events.MapEventType<RequestReminded>("mentoring.request-reminded");
        marten.Events.MapEventType<MoreInfoAsked>("mentoring.more-info-asked");
        marten.Events.MapEventType<MoreInfoGiven>("mentoring.more-info-given");
        marten.Events.MapEventType<RequestAccepted>("mentoring.request-accepted");
        marten.Events.MapEventType<RequestDeclined>("mentoring.request-declined");
        marten.Events.MapEventType<RequestExpired>("mentoring.request-expired");
        marten.Events.MapEventType<AgreementProposed>("mentoring.agreement-proposed");
        marten.Events.MapEventType<AgreementMade>("mentoring.agreement-made");
        marten.Events.MapEventType<RelationshipPaused>("mentoring.relationship-paused");
        marten.Events.MapEventType<RelationshipResumed>("mentoring.relationship-resumed");
        marten.Events.MapEventType<SessionPlanned>("mentoring.session-planned");
        marten.Events.MapEventType<SessionMoved>("mentoring.session-moved");
        marten.Events.MapEventType<SessionCancelled>("mentoring.session-cancelled");
        marten.Events.MapEventType<MentoringSessionHeld>("mentoring.session-held");
        marten.Events.MapEventType<SharingSet>("mentoring.sharing-set");
        marten.Events.MapEventType<RelationshipFinished>("mentoring.relationship-finished");
        marten.Events.MapEventType<RelationshipEndedEarly>("mentoring.relationship-ended-early");
        marten.Events.MapEventType<RelationshipFeedbackGiven>("mentoring.feedback-given");
    }
}
