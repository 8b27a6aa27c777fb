using JasperFx.Events.Projections;
using Marten;

namespace Competence.Templates.JobDescriptions;

internal static class JobDescriptionsRegistration
{
    public static void AddJobDescriptions(this StoreOptions marten)
    {
        marten.Schema.For<JobDescription>().DatabaseSchemaName("templates");
        marten.Storage.ExtendedSchemaObjects.Add(KnownSkills.Table());
        marten.Projections.Add<JobDescriptionProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<JobDescriptionDrafted>("templates.job-description-drafted");
        marten.Events.MapEventType<JobDescriptionRevised>("templates.job-description-revised");
        marten.Events.MapEventType<JobDescriptionDraftDiscarded>("templates.job-description-draft-discarded");
        marten.Events.MapEventType<JobDescriptionSubmitted>("templates.job-description-submitted");
        marten.Events.MapEventType<JobDescriptionReturned>("templates.job-description-returned");
        marten.Events.MapEventType<JobDescriptionVersionApproved>("templates.job-description-version-approved");
        marten.Events.MapEventType<JobDescriptionNotAdopted>("templates.job-description-not-adopted");
        marten.Events.MapEventType<JobDescriptionToldAgain>("templates.job-description-told-again");
        marten.Events.MapEventType<JobDescriptionSkillMoved>("templates.job-description-skill-moved");
    }
}
