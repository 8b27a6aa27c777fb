using System.Globalization;
using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
using Competence.People.Contracts;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>Key figures of a company that has lived, against a plain count of its days.</summary>
public sealed class MetricScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly TimeProvider clock = api.Services.GetRequiredService<TimeProvider>();

    private DateOnly Today => clock.Today();

    [Fact]
    public async Task Every_measure_is_what_a_count_day_by_day_comes_to()
    {
        var company = new LivedCompany(80, Today, seed: 7);
        await work.Live(company);
        foreach (var wave in company.News) await Tell(wave);
        var seen = new HashSet<string>();

        foreach (var unit in company.Units.Select(u => (Guid?)u.Id).Append(null))
            foreach (var months in Window.Lengths)
                foreach (var month in new[] { 0, 1, 7, 23 }.Select(back => Window.MonthOf(Today).AddMonths(-back)))
                {
                    var window = new Window(months, month);
                    var counted = (await Rows(unit ?? Guid.Empty, window)).ToDictionary(r => r.Measure, r => (Math.Round(r.Value, 8), r.N));
                    counted.Should().BeEquivalentTo(
                        company.Count(unit, window.Since, window.Until(Today)).ToDictionary(c => c.Key, c => (Math.Round(c.Value.Value, 8), c.Value.N)), $"{unit} {months} months to {month}");
                    seen.UnionWith(counted.Keys);
                }
        seen.Should().Contain(Skilled, "else nothing was compared");
    }

    private static readonly string[] Skilled =
    [
        "role_fit_sum", "with_role_fit", "days_to_role_fit", "critical_openings_filled", "critical_filled_internally",
        .. new[] { "technical", "soft", "leadership", "ai_data", "regulated", "language" }.Select(kind => $"days_to_close_{kind}_gap"),
    ];

    [Fact]
    public async Task A_reading_is_the_formula_of_what_was_counted_and_says_of_how_many()
    {
        var company = new LivedCompany(80, Today, seed: 11);
        await work.Live(company);
        var window = new Window(12, Window.MonthOf(Today).AddMonths(-1));
        var counted = company.Count(null, window.Since, window.Until(Today));

        var reading = await work.Stranger().Read($"organisation/metrics/turnover?from={Day(window.Month)}&to={Day(window.Month)}");

        reading.At("points")[0].At("value").GetDecimal().Should().Be(Math.Round(100 * counted["leavers"].Value / counted["average_headcount"].Value, 4));
        reading.At("points")[0].At("n").GetInt32().Should().Be(counted["average_headcount"].N);
        reading.At("points")[0].At("isOpen").GetBoolean().Should().BeFalse();
        reading.At("parts").GetArrayLength().Should().Be(2);
        (await work.Stranger().Read("organisation/metrics/turnover")).At("points").GetArrayLength().Should().Be(Window.Kept + 1);
    }

    [Fact]
    public async Task What_is_told_late_changes_the_month_from_then_on_and_not_what_was_known()
    {
        var company = new LivedCompany(40, Today, seed: 3);
        await work.Live(company);
        var (month, before) = (Window.MonthOf(Today).AddMonths(-4), clock.GetUtcNow());
        var question = $"organisation/metrics/turnover?months=1&from={Day(month)}&to={Day(month)}";
        var was = Value(await work.Stranger().Read(question));

        var leaver = company.People.First(p => p.Employments is [.., { To: null } last] && last.From < month.AddMonths(-1));
        await Tell(leaver with { Version = 2, Employments = [.. leaver.Employments!.SkipLast(1), leaver.Employments![^1] with { To = month.AddDays(10), Reason = "voluntary" }] });

        Value(await work.Stranger().Read(question)).Should().BeGreaterThan(was!.Value);
        Value(await work.Stranger().Read($"{question}&knownAt={Uri.EscapeDataString(before.ToString("O"))}")).Should().Be(was);
    }

    [Fact]
    public async Task All_months_from_the_facts_alone_come_to_what_news_came_to_one_by_one()
    {
        var company = new LivedCompany(60, Today, seed: 5);
        await work.Units(company.Units);
        foreach (var some in company.People.Chunk(7)) await Tell(some);
        await Tell([.. company.People.Take(9).Select(p => p with { Version = 2, Employments = [.. p.Employments!.SkipLast(1), p.Employments![^1] with { To = Today.AddMonths(-2), Reason = null }] })]);
        var incremental = await AllRows();

        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            session.QueueSqlCommand("delete from metrics.measures where tenant_id = ?", work.Tenant);
            await session.SaveChangesAsync();
        }
        await new CatalogueRun(api.Store(), work.Tenant).Run(new MeasureEverything(clock), new { });

        (await AllRows()).Should().Equal(incremental).And.HaveCountGreaterThan(1000);
        await new CatalogueRun(api.Store(), work.Tenant).Run(new MeasureEverything(clock), new { });
        (await AllRows()).Should().HaveCount(incremental.Count, "the same again is nothing new");
    }

    [Fact]
    public async Task A_corrected_onboarding_counts_once_and_an_earlier_one_stays()
    {
        var (person, first, second) = (await work.Hire(), Guid.CreateVersion7(), Guid.CreateVersion7());

        await Completed(first, 60);
        await Completed(second, 90);
        await Completed(second, 30);

        (await Query("select amount from metrics.facts where tenant_id = @tenant and kind = 'onboarded' and ended_at is null order by 1", row => row.GetInt32(0))).Should().Equal(30, 60);
        await work.Tell(new RefreshMeasures());
        (await Query(
            "select value from metrics.measures where tenant_id = @tenant and measure = 'days_to_productive' and months = 12 and month = @month and unit_id = @unit and ended_at is null",
            row => row.GetDecimal(0), ("month", Window.MonthOf(Today)), ("unit", Guid.Empty))).Should().Equal(45m);

        Task Completed(Guid onboarding, int days) => work.Tell(new Competence.Templates.Contracts.OnboardingCompleted(
            onboarding, person, Today.AddDays(-days - 1), Today.AddDays(-1), DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task A_small_unit_says_nothing_and_neither_does_what_would_tell_of_it()
    {
        var (north, south, small) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((north, null), (south, null), (small, null));
        foreach (var (unit, people) in new[] { (north, 9), (south, 6), (small, 2) })
            for (var i = 0; i < people; i++) await work.Hire(unit: unit);
        await work.Tell(new RefreshMeasures());

        var parts = (await work.Stranger().Read("organisation/metrics/headcount")).At("parts").EnumerateArray().ToDictionary(p => p.At("unitId").GetGuid());

        parts[north].At("value").GetInt32().Should().Be(9);
        parts[south].At("isHidden").GetBoolean().Should().BeTrue();
        parts[small].At("isHidden").GetBoolean().Should().BeTrue();
        parts[small].At("n").ValueKind.Should().Be(JsonValueKind.Null);
        (await work.Stranger().Read($"units/{small}/metrics/headcount")).At("points").EnumerateArray().Last().At("value").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task All_at_once_are_what_each_is_alone()
    {
        var company = new LivedCompany(60, Today, seed: 13);
        await work.Live(company);

        foreach (var place in company.Units.Select(u => $"units/{u.Id}").Prepend("organisation"))
        {
            var all = (await work.Stranger().Read($"{place}/metrics")).At("items").EnumerateArray().ToList();
            all.Select(m => m.At("key").GetString()).Should().Contain(["headcount", "turnover", "internal-mobility"]);
            foreach (var one in all) one.GetRawText().Should().Be((await work.Stranger().Read($"{place}/metrics/{one.At("key").GetString()}")).GetRawText(), place);
        }
    }

    private Task Tell(params Placement[] placements) => Tell([new PlacementsChanged(placements)]);

    private async Task Tell(IReadOnlyList<object> news)
    {
        await work.Told(async () =>
        {
            await using var scope = api.Services.CreateAsyncScope();
            foreach (var one in news) await scope.ServiceProvider.GetRequiredService<Wolverine.IMessageBus>().PublishAsync(one, new() { TenantId = work.Tenant });
        });
        await work.Tell(new RefreshMeasures());
    }

    private Task<List<(string Measure, decimal Value, int N)>> Rows(Guid unit, Window window) => Query(
        "select measure, value, n from metrics.measures where tenant_id = @tenant and unit_id = @unit and months = @months and month = @month and ended_at is null",
        row => (row.GetString(0), row.GetDecimal(1), row.GetInt32(2)), ("unit", unit), ("months", (short)window.Months), ("month", window.Month));

    private Task<List<string>> AllRows() => Query(
        "select measure || ' ' || unit_id || ' ' || months || ' ' || month || ' ' || value || ' ' || n from metrics.measures where tenant_id = @tenant and ended_at is null order by 1",
        row => row.GetString(0));

    private async Task<List<T>> Query<T>(string sql, Func<System.Data.Common.DbDataReader, T> row, params (string Name, object Value)[] parameters)
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        await using var command = new Npgsql.NpgsqlCommand(sql);
        command.Parameters.AddWithValue("tenant", work.Tenant);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        await using var reader = await session.ExecuteReaderAsync(command);
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return rows;
    }

    private static decimal? Value(JsonElement reading) => reading.At("points")[0].At("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
