using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Mentoring.Runs;

internal static class RunsRegistration
{
    public static IServiceCollection AddRuns(this IServiceCollection services) =>
        services.AddScoped<IJobWork, ProposePairs>().AddScoped<IJobWork, PublishPairs>().AddScoped<IJobWork, TakeBackPairs>();

    public static void AddRuns(this StoreOptions marten)
    {
        marten.Schema.For<MatchingRun>().DatabaseSchemaName("mentoring").Duplicate(r => r.ProgrammeId).Duplicate(r => r.State);
        marten.Projections.Add<MatchingRunProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<PairsProposed>("mentoring.pairs-proposed");
        marten.Events.MapEventType<ProposedPairChanged>("mentoring.proposed-pair-changed");
        marten.Events.MapEventType<MatchingRunPublished>("mentoring.matching-run-published");
        marten.Events.MapEventType<MatchingRunUndone>("mentoring.matching-run-undone");
        marten.Events.MapEventType<MatchingRunDiscarded>("mentoring.matching-run-discarded");
        marten.Storage.ExtendedSchemaObjects.Add(RunTables.Pairs());
        marten.Storage.ExtendedSchemaObjects.Add(RunTables.Unmatched());
    }
}
