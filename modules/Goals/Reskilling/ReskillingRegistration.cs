using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Reskilling;

internal static class ReskillingRegistration
{
    public static void AddReskilling(this StoreOptions marten)
    {
        marten.Schema.For<ReskillingPipeline>().DatabaseSchemaName("goals");
        marten.Schema.For<Participation>().DatabaseSchemaName("goals").Duplicate(p => p.PipelineId).Duplicate(p => p.PersonId).Duplicate(p => p.Stage);
        marten.Schema.For<ParticipationWords>().DatabaseSchemaName("goals").Duplicate(words => words.PersonId);
        marten.Projections.Add<ReskillingPipelineProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<ParticipationProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ReskillingPipelineOpened>("goals.reskilling-pipeline-opened");
        marten.Events.MapEventType<ReskillingPipelineRevised>("goals.reskilling-pipeline-revised");
        marten.Events.MapEventType<ParticipantJoined>("goals.participant-joined");
        marten.Events.MapEventType<ParticipantInterestStated>("goals.participant-interest-stated");
        marten.Events.MapEventType<ParticipantMoved>("goals.participant-moved");
        marten.Events.MapEventType<ParticipantSteppedBack>("goals.participant-stepped-back");
    }
}
