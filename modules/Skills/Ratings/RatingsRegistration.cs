using Competence.Kernel;
using Competence.Skills.Gaps;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using Competence.Skills.Roles;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Ratings;

internal static class RatingsRegistration
{
    public static IServiceCollection AddRatings(this IServiceCollection services) => services
        .AddScoped<IJobWork, RefreshLevels>()
        .ConfigureMarten(AddRatings);

    private static void AddRatings(StoreOptions marten)
    {
        marten.Schema.For<SkillProfile>().DatabaseSchemaName("skills");
        marten.Schema.For<RatingComment>().DatabaseSchemaName("skills").Index(c => c.PersonId);
        marten.Schema.For<RatingRules>().DatabaseSchemaName("skills");
        marten.Schema.For<RoleProfile>().DatabaseSchemaName("skills");
        marten.Projections.Add<SkillProfileProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<RatingRulesProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<RoleProfileProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<SkillRated>("skills.skill-rated");
        marten.Events.MapEventType<RatingWithdrawn>("skills.rating-withdrawn");
        marten.Events.MapEventType<RatingRulesSet>("skills.rating-rules-set");
        marten.Events.MapEventType<RoleProfileDrafted>("skills.role-profile-drafted");
        marten.Events.MapEventType<SkillsRequired>("skills.skills-required");
        marten.Events.MapEventType<RoleProfileVersionPublished>("skills.role-profile-version-published");
        marten.Storage.ExtendedSchemaObjects.Add(MemberTables.Members());
        marten.Storage.ExtendedSchemaObjects.Add(MemberTables.Links());
        marten.Storage.ExtendedSchemaObjects.Add(MemberTables.Units());
        marten.Storage.ExtendedSchemaObjects.Add(RequirementRows.Define());
        marten.Storage.ExtendedSchemaObjects.Add(LevelRows.Define());
        marten.Storage.ExtendedSchemaObjects.Add(GapTables.Gaps());
    }
}
