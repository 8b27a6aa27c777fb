using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Academies;

internal static class AcademiesRegistration
{
    public static void AddAcademies(this StoreOptions marten)
    {
        marten.Schema.For<Academy>().DatabaseSchemaName("goals");
        marten.Projections.Add<AcademyProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<AcademySet>("goals.academy-set");
    }
}
