using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Campaigns;

internal static class CampaignsRegistration
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services) => services
        .AddScoped<IJobWork, OpenCampaignWork>()
        .AddScoped<IJobWork, CloseCampaignWork>()
        .ConfigureMarten(AddCampaigns);

    private static void AddCampaigns(StoreOptions marten)
    {
        marten.Schema.For<Campaign>().DatabaseSchemaName("skills");
        marten.Projections.Add<CampaignProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add(new CampaignAnswers(), ProjectionLifecycle.Inline, "campaign-answers");
        marten.Events.MapEventType<CampaignDrafted>("skills.campaign-drafted");
        marten.Events.MapEventType<CampaignPlanned>("skills.campaign-planned");
        marten.Events.MapEventType<CampaignOpened>("skills.campaign-opened");
        marten.Events.MapEventType<CampaignDueDayMoved>("skills.campaign-due-day-moved");
        marten.Events.MapEventType<CalibrationBegun>("skills.calibration-begun");
        marten.Events.MapEventType<CampaignFrozen>("skills.campaign-frozen");
        marten.Events.MapEventType<CampaignCancelled>("skills.campaign-cancelled");
        marten.Events.MapEventType<CampaignReminded>("skills.campaign-reminded");
        marten.Events.MapEventType<DifferenceNoted>("skills.difference-noted");
        marten.Storage.ExtendedSchemaObjects.Add(CampaignTables.Campaigns());
        marten.Storage.ExtendedSchemaObjects.Add(CampaignTables.People());
        marten.Storage.ExtendedSchemaObjects.Add(CampaignTables.Answers());
        marten.Storage.ExtendedSchemaObjects.Add(CampaignTables.Snapshots());
    }
}
