using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Records;

internal static class RecordsRegistration
{
    public static void AddRecords(this StoreOptions marten)
    {
        marten.Projections.Add<LearningRecordProjection>(ProjectionLifecycle.Live);
        marten.Events.MapEventType<LearnerEnrolled>("goals.learner-enrolled");
        marten.Events.MapEventType<LearnerWithdrawn>("goals.learner-withdrawn");
        marten.Events.MapEventType<LearningRecorded>("goals.learning-recorded");
        marten.Events.MapEventType<LearningRetracted>("goals.learning-retracted");
        marten.Events.MapEventType<SuggestionDismissed>("goals.suggestion-dismissed");
        marten.Events.MapEventType<SuggestionRestored>("goals.suggestion-restored");
        foreach (var table in new[] { RecordTables.Completions(), RecordTables.Enrolments(), RecordTables.Dismissals(), Gains.Define(), Gains.Sums() })
            marten.Storage.ExtendedSchemaObjects.Add(table);
    }
}
