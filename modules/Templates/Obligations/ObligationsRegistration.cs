using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates.Obligations;

internal static class ObligationsRegistration
{
    public static IServiceCollection AddObligations(this IServiceCollection services) => services.AddScoped<IJobWork, EvaluateObligations>();

    public static void AddObligations(this StoreOptions marten)
    {
        marten.Schema.For<ObligationRecord>().DatabaseSchemaName("templates");
        marten.Projections.Add<ObligationRecordProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ObligationPlanned>("templates.obligation-planned");
        marten.Events.MapEventType<ObligationPlanDropped>("templates.obligation-plan-dropped");
        marten.Events.MapEventType<RequirementMet>("templates.requirement-met");
        marten.Events.MapEventType<MetTakenBack>("templates.met-taken-back");
        marten.Events.MapEventType<ObligationExempted>("templates.obligation-exempted");
        marten.Events.MapEventType<ObligationExemptionEnded>("templates.obligation-exemption-ended");
        marten.Events.MapEventType<PermitIssued>("templates.permit-issued");
        marten.Events.MapEventType<PermitRevoked>("templates.permit-revoked");
        marten.Storage.ExtendedSchemaObjects.Add(ObligationTables.Asked());
        marten.Storage.ExtendedSchemaObjects.Add(ObligationTables.Facts());
    }
}
