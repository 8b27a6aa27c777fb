using JasperFx.Events.Projections;
using Marten;

namespace Competence.Skills.Interests;

internal static class InterestsRegistration
{
    public static void AddInterests(this StoreOptions marten)
    {
        marten.Schema.For<Wishes>().DatabaseSchemaName("skills");
        marten.Projections.Add<WishesProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<SkillInterestSet>("skills.skill-interest-set");
        marten.Events.MapEventType<CareerWishesSet>("skills.career-wishes-set");
        marten.Storage.ExtendedSchemaObjects.Add(WishRows.Interests());
        marten.Storage.ExtendedSchemaObjects.Add(WishRows.Wishes());
    }
}
