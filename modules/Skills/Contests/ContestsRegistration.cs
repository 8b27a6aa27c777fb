using JasperFx.Events.Projections;
using Marten;

namespace Competence.Skills.Contests;

internal static class ContestsRegistration
{
    public static void AddContests(this StoreOptions marten)
    {
        marten.Schema.For<Contest>().DatabaseSchemaName("skills").Index(c => c.PersonId).Index(c => c.RaterId);
        marten.Schema.For<ContestText>().DatabaseSchemaName("skills").Index(t => t.PersonId);
        marten.Projections.Add<ContestProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<RatingContested>("skills.rating-contested");
        marten.Events.MapEventType<ContestAnswered>("skills.contest-answered");
    }
}
