using JasperFx.Events.Projections;
using Marten;

namespace Competence.Mentoring.Programmes;

internal static class ProgrammesRegistration
{
    public static void AddProgrammes(this StoreOptions marten)
    {
        marten.Schema.For<MentoringProgramme>().DatabaseSchemaName("mentoring");
        marten.Projections.Add<MentoringProgrammeProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<MentoringProgrammeSet>("mentoring.programme-set");
    }
}
