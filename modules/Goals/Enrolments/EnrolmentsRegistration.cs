using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals.Enrolments;

internal static class EnrolmentsRegistration
{
    public static IServiceCollection AddEnrolments(this IServiceCollection services) => services.AddScoped<IJobWork, EnrolByRule>();

    public static void AddEnrolments(this StoreOptions marten)
    {
        marten.Schema.For<EnrolmentRule>().DatabaseSchemaName("goals");
        marten.Schema.For<LastRun>().DatabaseSchemaName("goals");
        marten.Projections.Add<EnrolmentRuleProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<EnrolmentRuleSet>("goals.enrolment-rule-set");
        marten.Events.MapEventType<EnrolmentRuleStarted>("goals.enrolment-rule-started");
        marten.Events.MapEventType<EnrolmentRuleEnded>("goals.enrolment-rule-ended");
    }
}
