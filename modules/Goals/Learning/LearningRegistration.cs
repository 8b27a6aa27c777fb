using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Learning;

internal static class LearningRegistration
{
    public static void AddLearning(this StoreOptions marten)
    {
        marten.Schema.For<LearningItem>().DatabaseSchemaName("goals");
        marten.Projections.Add<LearningItemProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<LearningItemAdded>("goals.learning-item-added");
        marten.Events.MapEventType<LearningItemChanged>("goals.learning-item-changed");
        marten.Events.MapEventType<LearningItemRetired>("goals.learning-item-retired");
        marten.Events.MapEventType<LearningItemReturned>("goals.learning-item-returned");
        marten.Events.MapEventType<LearningItemSkillMoved>("goals.learning-item-skill-moved");
        marten.Storage.ExtendedSchemaObjects.Add(LearningTables.Items());
        marten.Storage.ExtendedSchemaObjects.Add(LearningTables.Skills());
        marten.Storage.ExtendedSchemaObjects.Add(LearningTables.Prerequisites());
    }
}
