using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Programmes;

internal static class ProgrammesRegistration
{
    public static void AddProgrammes(this StoreOptions marten)
    {
        marten.Schema.For<Programme>().DatabaseSchemaName("goals");
        marten.Projections.Add<ProgrammeProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ProgrammeSet>("goals.programme-set");
    }
}
