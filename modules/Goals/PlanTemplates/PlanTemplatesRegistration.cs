using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals.PlanTemplates;

internal static class PlanTemplatesRegistration
{
    public static IServiceCollection AddPlanTemplates(this IServiceCollection services) => services.AddScoped<IJobWork, ApplyPlanTemplate>();

    public static void AddPlanTemplates(this StoreOptions marten)
    {
        marten.Schema.For<PlanTemplate>().DatabaseSchemaName("goals");
        marten.Projections.Add<PlanTemplateProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<PlanTemplateAdded>("goals.plan-template-added");
        marten.Events.MapEventType<PlanTemplateChanged>("goals.plan-template-changed");
        marten.Events.MapEventType<PlanTemplateRetired>("goals.plan-template-retired");
    }
}
