using JasperFx.Events.Projections;
using Marten;

namespace Competence.Skills.Roles;

internal static class RolesRegistration
{
    public static void AddRoles(this StoreOptions marten)
    {
        marten.Schema.For<RoleProfile>().DatabaseSchemaName("skills");
        marten.Schema.For<RoleProfileRules>().DatabaseSchemaName("skills");
        marten.Schema.For<AdoptedJobDescription>().DatabaseSchemaName("skills");
        marten.Schema.For<ReviewNote>().DatabaseSchemaName("skills");
        marten.Projections.Add<RoleProfileProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<RoleProfileRulesProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<RoleProfileDrafted>("skills.role-profile-drafted");
        marten.Events.MapEventType<RoleProfileDescribed>("skills.role-profile-described");
        marten.Events.MapEventType<SkillsRequired>("skills.skills-required");
        marten.Events.MapEventType<RoleProfileDraftDiscarded>("skills.role-profile-draft-discarded");
        marten.Events.MapEventType<RoleProfileSubmitted>("skills.role-profile-submitted");
        marten.Events.MapEventType<RoleProfileSentBack>("skills.role-profile-sent-back");
        marten.Events.MapEventType<RoleProfileApproved>("skills.role-profile-approved");
        marten.Events.MapEventType<RoleProfileVersionPublished>("skills.role-profile-version-published");
        marten.Events.MapEventType<RoleProfileVersionCancelled>("skills.role-profile-version-cancelled");
        marten.Events.MapEventType<RoleProfileRetired>("skills.role-profile-retired");
        marten.Events.MapEventType<RoleProfileRestored>("skills.role-profile-restored");
        marten.Events.MapEventType<RoleProfileRulesSet>("skills.role-profile-rules-set");
        marten.Storage.ExtendedSchemaObjects.Add(RequirementRows.Define());
        marten.Storage.ExtendedSchemaObjects.Add(NewGapRows.Define());
    }
}
