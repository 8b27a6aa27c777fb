using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Conversations;
using Competence.Templates.Copies;
using Competence.Templates.Cycles;
using Competence.Templates.Definitions;
using Competence.Templates.Documents;
using Competence.Templates.EmployerDuties;
using Competence.Templates.JobDescriptions;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using Competence.Templates.Onboardings;
using Competence.Templates.Running;
using Competence.Templates.Sites;
using Competence.Templates.TaskTags;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates;

/// <summary>The same way every time: conversations, job descriptions, onboarding, recruitment, and what the law asks.</summary>
public static class TemplatesModule
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddConversations()
        .AddCycles()
        .AddDocuments()
        .AddObligations()
        .AddOnboardings()
        .AddScoped<IJobWork, MoveRunningDocuments>()
        .ConfigureMarten(AddTemplates);

    private static void AddTemplates(StoreOptions marten)
    {
        marten.AddCopies();
        marten.AddDefinitions();
        marten.AddAnswers();
        marten.AddDocuments();
        marten.AddConversations();
        marten.AddCycles();
        marten.AddOnboardings();
        marten.AddJobDescriptions();
        marten.AddLegalRules();
        marten.AddSites();
        marten.AddTaskTags();
        marten.AddObligations();
        marten.AddDuties();
    }
}
