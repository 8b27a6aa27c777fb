using Competence.Skills.Levels;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class RefreshLevelsScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task Rows_that_were_lost_are_written_anew_and_a_second_run_changes_nothing()
    {
        var sql = await work.Skill("SQL");
        var boss = await work.Hire();
        var ada = await work.Hire(boss);
        await work.As(boss).RateReport(ada, sql, 4).View();
        var store = api.Services.GetRequiredService<IDocumentStore>();
        await using (var session = store.LightweightSession(work.Tenant))
        {
            session.QueueSqlCommand("delete from skills.levels where tenant_id = ?", work.Tenant);
            await session.SaveChangesAsync();
        }
        (await Levels(boss)).Should().BeEmpty();

        var first = new CatalogueRun(store, work.Tenant);
        await first.Run(new RefreshLevels(TimeProvider.System), new LevelRefresh());
        var second = new CatalogueRun(store, work.Tenant);
        await second.Run(new RefreshLevels(TimeProvider.System), new LevelRefresh());

        (await Levels(boss)).Should().Equal("4");
        (first.Updated, first.Skipped, second.Updated, second.Skipped).Should().Be((1, 1, 0, 2));
    }

    [Fact]
    public async Task Time_alone_moves_a_level_when_what_weighs_most_fades()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(boss).RateReport(ada, sql, 4).View();
        var inTwoYears = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddYears(2));

        var run = new CatalogueRun(api.Services.GetRequiredService<IDocumentStore>(), work.Tenant, isDryRun: true);
        await run.Run(new RefreshLevels(inTwoYears), new LevelRefresh());

        run.Updated.Should().Be(1, "half of the confidence is gone");
    }

    private async Task<string[]> Levels(Guid boss) =>
        [.. (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people").EnumerateArray().Select(p => p.At("levels").GetString()!).Where(l => l.Length > 0)];
}
