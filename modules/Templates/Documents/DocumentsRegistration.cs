using Competence.Kernel;
using Competence.Templates.Running;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates.Documents;

internal static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddScoped<IRunningDocuments, RunningForms>()
        .AddScoped<IJobWork, ForgetRecruitments>();

    public static void AddDocuments(this StoreOptions marten)
    {
        marten.Schema.For<FilledDocument>().DatabaseSchemaName("templates").Duplicate(d => d.PersonId).Duplicate(d => d.TemplateId).Duplicate(d => d.Kind);
        marten.Projections.Add<FilledDocumentProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<DocumentBegun>("templates.document-begun");
        marten.Events.MapEventType<DocumentPartHandedIn>("templates.document-part-handed-in");
        marten.Events.MapEventType<DocumentTaskTicked>("templates.document-task-ticked");
        marten.Events.MapEventType<DocumentNameSigned>("templates.document-name-signed");
        marten.Events.MapEventType<DocumentMoved>("templates.document-moved");
        marten.Events.MapEventType<DocumentClosed>("templates.document-closed");
        marten.Events.MapEventType<DocumentWithdrawn>("templates.document-withdrawn");
    }
}
