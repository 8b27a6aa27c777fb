using Competence.Templates.Running;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates.Conversations;

internal static class ConversationsRegistration
{
    public static IServiceCollection AddConversations(this IServiceCollection services) => services.AddScoped<IRunningDocuments, RunningConversations>();

    public static void AddConversations(this StoreOptions marten)
    {
        marten.Schema.For<Conversation>().DatabaseSchemaName("templates").Duplicate(c => c.PersonId).Duplicate(c => c.CycleId).Duplicate(c => c.TemplateId).Duplicate(c => c.State);
        marten.Projections.Add<ConversationProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ConversationPlanned>("templates.conversation-planned");
        marten.Events.MapEventType<ConversationMoved>("templates.conversation-moved");
        marten.Events.MapEventType<ConversationPassedOn>("templates.conversation-passed-on");
        marten.Events.MapEventType<ConversationTemplateMoved>("templates.conversation-template-moved");
        marten.Events.MapEventType<PreparationBegun>("templates.preparation-begun");
        marten.Events.MapEventType<PreparationHandedIn>("templates.preparation-handed-in");
        marten.Events.MapEventType<ConversationHeld>("templates.conversation-held");
        marten.Events.MapEventType<ConversationSummarised>("templates.conversation-summarised");
        marten.Events.MapEventType<ConversationAcknowledged>("templates.conversation-acknowledged");
        marten.Events.MapEventType<AgreementSettled>("templates.agreement-settled");
        marten.Events.MapEventType<NeedsPlanned>("templates.needs-planned");
        marten.Events.MapEventType<ConversationRead>("templates.conversation-read");
        marten.Events.MapEventType<ConversationEnded>("templates.conversation-ended");
        marten.Events.MapEventType<ConversationCancelled>("templates.conversation-cancelled");
    }
}
