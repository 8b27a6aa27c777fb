using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates.Onboardings;

internal static class OnboardingsRegistration
{
    public static IServiceCollection AddOnboardings(this IServiceCollection services) => services.AddScoped<Parts>().AddScoped<Acting>().AddScoped<TaskTexts>();

    public static void AddOnboardings(this StoreOptions marten)
    {
        marten.Schema.For<Onboarding>().DatabaseSchemaName("templates").Duplicate(o => o.PersonId).Duplicate(o => o.State);
        marten.Schema.For<OnboardingSettings>().DatabaseSchemaName("templates");
        marten.Projections.Add<OnboardingProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<OnboardingSettingsProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<OnboardingStarted>("templates.onboarding-started");
        marten.Events.MapEventType<OnboardingMoved>("templates.onboarding-moved");
        marten.Events.MapEventType<OnboardingCancelled>("templates.onboarding-cancelled");
        marten.Events.MapEventType<OnboardingHelpersChosen>("templates.onboarding-helpers-chosen");
        marten.Events.MapEventType<OnboardingTaskAdded>("templates.onboarding-task-added");
        marten.Events.MapEventType<OnboardingTaskRemoved>("templates.onboarding-task-removed");
        marten.Events.MapEventType<OnboardingTaskHanded>("templates.onboarding-task-handed");
        marten.Events.MapEventType<OnboardingTaskDone>("templates.onboarding-task-done");
        marten.Events.MapEventType<OnboardingTaskReopened>("templates.onboarding-task-reopened");
        marten.Events.MapEventType<ProductivityConfirmed>("templates.productivity-confirmed");
        marten.Events.MapEventType<OnboardingSettingsSet>("templates.onboarding-settings-set");
    }
}
