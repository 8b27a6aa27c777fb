using Competence.Kernel;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Merging;

internal static class MergingRegistration
{
    public static IServiceCollection AddMerging(this IServiceCollection services) => services
        .AddScoped<IJobWork, MigrateSkill>()
        .AddScoped<ISkillReferences, RatingReferences>()
        .AddScoped<ISkillReferences, RequirementReferences>()
        .AddScoped<ISkillReferences, NeedReferences>()
        .AddScoped<ISkillReferences, RelationReferences>()
        .AddScoped<ISkillReferences, EvidenceReferences>()
        .AddScoped<ISkillReferences, ExemptionReferences>()
        .AddScoped<ISkillReferences, PeerReferences>()
        .AddScoped<ISkillReferences, InterestReferences>()
        .AddScoped<ISkillReferences, ScenarioReferences>()
        .AddScoped<ISkillReferences, CampaignReferences>()
        .ConfigureMarten(marten =>
        {
            marten.Events.MapEventType<RatingMoved>("skills.rating-moved");
            marten.Events.MapEventType<RequirementsMoved>("skills.requirements-moved");
            marten.Events.MapEventType<EvidenceMoved>("skills.evidence-moved");
            marten.Events.MapEventType<ExemptionMoved>("skills.exemption-moved");
            marten.Events.MapEventType<PeerRequestMoved>("skills.peer-request-moved");
            marten.Events.MapEventType<SkillInterestMoved>("skills.skill-interest-moved");
            marten.Events.MapEventType<ScenarioSkillMoved>("skills.scenario-skill-moved");
            marten.Events.MapEventType<CampaignSkillMoved>("skills.campaign-skill-moved");
            marten.Events.MapEventType<SkillReferencesMoved>("skills.skill-references-moved");
        });
}
