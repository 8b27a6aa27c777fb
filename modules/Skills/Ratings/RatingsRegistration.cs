using Competence.Kernel;
using Competence.Sheets;
using Competence.Skills.Assessors;
using Competence.Skills.Evidence;
using Competence.Skills.Exemptions;
using Competence.Skills.Gaps;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using Competence.Skills.Peers;
using Competence.Skills.RatingImports;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Ratings;

internal static class RatingsRegistration
{
    public static IServiceCollection AddRatings(this IServiceCollection services) => services
        .AddScoped<IJobWork, RefreshLevels>()
        .AddScoped<IJobWork, RatingsImport>()
        .AddSingleton(new OpenSheets<RatingField>(RatingFields.Sheet)).AddSingleton<RatingScans>()
        .ConfigureMarten(AddRatings);

    private static void AddRatings(StoreOptions marten)
    {
        marten.Schema.For<SkillProfile>().DatabaseSchemaName("skills");
        marten.Schema.For<RatingComment>().DatabaseSchemaName("skills").Index(c => c.PersonId);
        marten.Schema.For<RatingRules>().DatabaseSchemaName("skills");
        marten.Schema.For<SkillAssessors>().DatabaseSchemaName("skills").GinIndexJsonData();
        marten.Schema.For<EvidenceText>().DatabaseSchemaName("skills").Index(t => t.PersonId);
        marten.Schema.For<ExemptionReason>().DatabaseSchemaName("skills").Index(r => r.PersonId);
        marten.Projections.Add<SkillProfileProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<RatingRulesProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<SkillAssessorsProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<SkillRated>("skills.skill-rated");
        marten.Events.MapEventType<RatingWithdrawn>("skills.rating-withdrawn");
        marten.Events.MapEventType<RatingRulesSet>("skills.rating-rules-set");
        marten.Events.MapEventType<CombinationPolicyChosen>("skills.combination-policy-chosen");
        marten.Events.MapEventType<PeerAsked>("skills.peer-asked");
        marten.Events.MapEventType<PeerRequestEnded>("skills.peer-request-ended");
        marten.Events.MapEventType<EvidenceAdded>("skills.evidence-added");
        marten.Events.MapEventType<EvidenceVerified>("skills.evidence-verified");
        marten.Events.MapEventType<EvidenceRejected>("skills.evidence-rejected");
        marten.Events.MapEventType<EvidenceRevoked>("skills.evidence-revoked");
        marten.Events.MapEventType<EvidenceRemoved>("skills.evidence-removed");
        marten.Events.MapEventType<SkillExempted>("skills.skill-exempted");
        marten.Events.MapEventType<ExemptionEnded>("skills.exemption-ended");
        marten.Events.MapEventType<AssessorAppointed>("skills.assessor-appointed");
        marten.Events.MapEventType<AssessorDismissed>("skills.assessor-dismissed");
        marten.Storage.ExtendedSchemaObjects.Add(MemberTables.Members());
        marten.Storage.ExtendedSchemaObjects.Add(MemberTables.Links());
        marten.Storage.ExtendedSchemaObjects.Add(MemberTables.Units());
        marten.Storage.ExtendedSchemaObjects.Add(KeyRows.Define("skills"));
        marten.Storage.ExtendedSchemaObjects.Add(LevelRows.Define());
        marten.Storage.ExtendedSchemaObjects.Add(GapTables.Gaps());
        marten.Storage.ExtendedSchemaObjects.Add(PeerRequestRows.Define());
        marten.Storage.ExtendedSchemaObjects.Add(EvidenceRows.Define());
        marten.Storage.ExtendedSchemaObjects.Add(ExemptionRows.Define());
    }
}
