using JasperFx.Events.Projections;
using Marten;

namespace Competence.People.Access;

/// <summary>How rights are stored.</summary>
internal static class GrantsStorage
{
    public static void StoreGrants(this StoreOptions marten)
    {
        marten.Schema.For<Grants>().DatabaseSchemaName("people").Index(g => g.PersonId);
        marten.Projections.Add<GrantsProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<AccessGranted>("people.access-granted");
        marten.Events.MapEventType<AccessRevoked>("people.access-revoked");
    }
}
