using Competence.Api.Jobs;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Jobs;

public sealed class NightlyScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task Levels_are_refreshed_once_a_night_however_many_nodes_there_are()
    {
        await work.Hire();
        var clock = new FakeTimeProvider(new(2031, 1, 10, 1, 30, 0, TimeSpan.Zero));
        clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        NightlyJobs[] nodes = [Node(clock), Node(clock)];

        await Night(nodes);
        (await Jobs()).Should().Be(0, "half past two is before the hour");
        clock.Advance(TimeSpan.FromHours(1));
        await Night(nodes);
        clock.Advance(TimeSpan.FromMinutes(10));
        await Night(nodes);
        (await Jobs()).Should().Be(1);
        clock.Advance(TimeSpan.FromHours(24));
        await Night(nodes);

        (await Jobs()).Should().Be(2);
    }

    private NightlyJobs Node(FakeTimeProvider clock) => new(
        api.Services.GetRequiredService<IDocumentStore>(), api.Services.GetRequiredService<IServiceScopeFactory>(),
        api.Services.GetRequiredService<NpgsqlDataSource>(), clock, tenant => tenant == work.Tenant);

    private async Task Night(NightlyJobs[] nodes) => await api.Settled(() => Task.WhenAll(nodes.Select(n => n.RequestDue(CancellationToken.None))));

    private async Task<int> Jobs()
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(work.Tenant);
        return (await session.Query<Job>().Where(j => j.Kind == "skills.refresh-levels").ToListAsync()).Count(j => j.State == JobState.Completed);
    }
}
