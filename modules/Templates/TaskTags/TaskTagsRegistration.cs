using JasperFx.Events.Projections;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Templates.TaskTags;

internal static class TaskTagsRegistration
{
    public static void AddTaskTags(this StoreOptions marten)
    {
        marten.Schema.For<TaskTagList>().DatabaseSchemaName("templates");
        marten.Projections.Add<TaskTagListProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<TaskTagsSet>("templates.task-tags-set");
        marten.Storage.ExtendedSchemaObjects.Add(Table());
    }

    /// <summary>templates.task_tags: the same, for questions about many people. The owner is a person or a role profile.</summary>
    private static Table Table()
    {
        var table = Rows.Table("templates", "task_tags");
        table.AddColumn("owner_id", "uuid").AsPrimaryKey();
        table.AddColumn("tag", "text").AsPrimaryKey();
        table.AddColumn("is_person", "boolean").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_templates_task_tags_tag") { Columns = ["tenant_id", "tag"] });
        return table;
    }
}
