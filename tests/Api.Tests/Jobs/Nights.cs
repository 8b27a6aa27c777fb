using Competence.Api.Jobs;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Competence.Api.Tests.Jobs;

/// <summary>The nights of one tenant, one after the other, each with all that is done in it.</summary>
internal sealed class Nights(CompetenceApi api, string tenant)
{
    private readonly FakeTimeProvider clock = new(new(2031, 1, 10, NightlyJobs.Hour, 0, 0, TimeSpan.Zero));

    public async Task Pass()
    {
        clock.Advance(TimeSpan.FromDays(1));
        NightlyJobs jobs = new(
            api.Services.GetRequiredService<IDocumentStore>(), api.Services.GetRequiredService<IServiceScopeFactory>(), api.Services.GetRequiredService<NpgsqlDataSource>(),
            clock, one => one == tenant);
        await api.Settled(() => jobs.RequestDue(CancellationToken.None));
    }
}
