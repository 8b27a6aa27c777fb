using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Openings;

internal static class OpeningsRegistration
{
    public static void AddOpenings(this StoreOptions marten)
    {
        marten.Schema.For<Opening>().DatabaseSchemaName("goals").Duplicate(o => o.UnitId).Duplicate(o => o.State);
        marten.Schema.For<OpeningWords>().DatabaseSchemaName("goals");
        marten.Schema.For<ExternalCandidate>().DatabaseSchemaName("goals").Duplicate(c => c.OpeningId);
        marten.Projections.Add<OpeningProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<OpeningDrafted>("goals.opening-drafted");
        marten.Events.MapEventType<OpeningChanged>("goals.opening-changed");
        marten.Events.MapEventType<OpeningApproved>("goals.opening-approved");
        marten.Events.MapEventType<OpeningAdvanced>("goals.opening-advanced");
        marten.Events.MapEventType<CandidateAdded>("goals.candidate-added");
        marten.Events.MapEventType<CandidateWithdrawn>("goals.candidate-withdrawn");
        marten.Events.MapEventType<OpeningDecided>("goals.opening-decided");
        marten.Events.MapEventType<OpeningCancelled>("goals.opening-cancelled");
    }
}
