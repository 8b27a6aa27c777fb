using JasperFx.Events.Projections;
using Marten;

namespace Competence.Templates.Definitions;

internal static class DefinitionsRegistration
{
    public static void AddDefinitions(this StoreOptions marten)
    {
        marten.Schema.For<TemplateDefinition>().DatabaseSchemaName("templates");
        marten.Schema.For<TemplateVersion>().DatabaseSchemaName("templates");
        marten.Projections.Add<TemplateDefinitionProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<TemplateVersionProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<TemplateDrafted>("templates.template-drafted");
        marten.Events.MapEventType<TemplateRevised>("templates.template-revised");
        marten.Events.MapEventType<TemplateDraftDiscarded>("templates.template-draft-discarded");
        marten.Events.MapEventType<TemplateVersionPublished>("templates.template-version-published");
        marten.Events.MapEventType<TemplateArchived>("templates.template-archived");
        marten.Events.MapEventType<TemplateRestored>("templates.template-restored");
    }
}
