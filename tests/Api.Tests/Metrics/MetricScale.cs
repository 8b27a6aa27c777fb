using System.Diagnostics;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Metrics.Measures;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>100,000 people in 500 units for three years, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class MetricScale(CompetenceApi api)
{
    private const int People = 100_000, Units = 500;

    [Fact(Explicit = true)]
    public async Task A_hundred_thousand_people_are_counted_and_read()
    {
        var (work, clock) = (new Workplace(api), api.Services.GetRequiredService<TimeProvider>());
        await Fill(work.Tenant);

        var run = new CatalogueRun(api.Store(), work.Tenant);
        var first = await Timed(() => run.Run(new MeasureEverything(clock), new { }));
        var again = await Timed(() => new CatalogueRun(api.Store(), work.Tenant).Run(new MeasureEverything(clock), new { }));
        var month = await Timed(async () =>
        {
            await using var session = api.Store().LightweightSession(work.Tenant);
            session.QueueSqlCommand("insert into metrics.unmeasured (tenant_id, id, month) values (?, gen_random_uuid(), date_trunc('month', current_date)::date)", work.Tenant);
            await session.SaveChangesAsync();
            await work.Tell(new RefreshMeasures());
        });
        await work.Stranger().Read("organisation/metrics/turnover");
        var read = await Timed(() => work.Stranger().Read("organisation/metrics/turnover"));

        await work.Stranger().Read("organisation/metrics");
        var boards = new List<double>();
        foreach (var place in Enumerable.Range(1, 20).Select(i => $"units/{Unit(i)}").Prepend("organisation")) boards.Add(await Timed(() => work.Stranger().Read($"{place}/metrics")));

        run.Updated.Should().Be(Window.Kept + 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{People} people, {Units} units: {run.Steps} months {first:0.0} s, again {again:0.0} s, the month that runs {month:0.0} s, a metric read {read * 1000:0} ms, all of them {boards.Order().ElementAt(19) * 1000:0} ms (p95)");
    }

#pragma warning disable CA5351 // as PostgreSQL makes them below
    private static Guid Unit(int number) => Guid.Parse(Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.ASCII.GetBytes($"u{number}"))));
#pragma warning restore CA5351

    private async Task Fill(string tenant)
    {
        await Insert(
            $"""
            insert into metrics.units (tenant_id, unit_id, version, parent_id)
            select ?, md5('u' || i)::uuid, 1, case when i > 10 then md5('u' || (i / 8))::uuid end from generate_series(1, {Units}) i
            """);
        await Insert($"insert into metrics.people (tenant_id, person_id, version) select ?, md5('p' || i)::uuid, 1 from generate_series(1, {People}) i");
        await Insert(
            $"""
            insert into metrics.facts (tenant_id, fact_id, kind, subject_id, valid_from, valid_to, detail, recorded_at)
            select ?, gen_random_uuid(), 'employment', md5('p' || i)::uuid, current_date - 1500 + i % 1400, case when i % 4 = 0 then current_date - i % 700 end, 'voluntary', now()
            from generate_series(1, {People}) i
            """);
        foreach (var (kind, n) in new[] { ("unit", 1), ("unit", 2), ("role", 1) })
            await Insert(
                $"""
                insert into metrics.facts (tenant_id, fact_id, kind, subject_id, valid_from, valid_to, target_id, recorded_at)
                select ?, gen_random_uuid(), '{kind}', md5('p' || i)::uuid, {(n == 1 ? "current_date - 1500" : "current_date - i % 600")},
                    {(n == 1 ? "current_date - i % 600" : "null::date")}, md5('u' || 1 + (i * {n}) % {Units})::uuid, now()
                from generate_series(1, {People}) i
                """);

        async Task Insert(string sql)
        {
            await using var session = api.Store().LightweightSession(tenant);
            session.QueueSqlCommand(sql, tenant);
            await session.SaveChangesAsync();
        }
    }

    private static async Task<double> Timed(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalSeconds;
    }
}
