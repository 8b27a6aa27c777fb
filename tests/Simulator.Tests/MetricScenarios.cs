using Competence.Client;
using Competence.Metrics.Measures;
using Competence.Simulator.Life;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Simulator.Tests;

/// <summary>What the product says of a company that has lived, against a plain count of what happened.</summary>
public sealed class MetricScenarios(LivedCompany lived) : IClassFixture<LivedCompany>
{
    private readonly Reckoning plain = lived.Plain();

    public static TheoryData<string> Metrics() =>
    [
        "headcount", "full-time-equivalents", "turnover", "hire-rate", "voluntary-turnover", "retention", "new-hire-retention", "internal-mobility",
        "internal-fill-rate", "critical-fill-rate", "time-to-fill", "onboarding-speed", "onboarding-to-role-fit", "regular-reviews", "agreed-reviews", "reviews-per-employee",
        "training-hours", "hours-offered", "purposeful-hours", "development-cost", "cost-per-completion", "cost-per-placement",
        "learning-velocity", "learning-velocity-technical", "learning-velocity-soft", "learning-velocity-leadership", "learning-velocity-ai-data", "learning-velocity-regulated",
        "learning-velocity-language", "open-gaps", "workforce-competency", "plan-on-time", "mentoring", "productivity", "output-per-fte", "engagement-index", "response-rate",
    ];

    [Fact]
    public async Task No_key_figure_that_ships_is_left_out() =>
        (await lived.Founder.ListMetricsAsync()).Items.Select(m => m.Key).Should().BeEquivalentTo(Metrics().Select(m => m.Data));

    [Theory, MemberData(nameof(Metrics))]
    public async Task A_key_figure_of_each_month_is_what_a_plain_count_comes_to(string metric)
    {
        var shown = 0;
        foreach (var unit in lived.Life.Staff.Units.Select(u => (string?)u.Key).Append(null))
        {
            var reading = await Read(metric, unit);
            foreach (var point in reading.Points)
            {
                var (since, last) = Period(point, reading.Months);
                var people = plain.Population(metric, unit, since, last);
                if (point.IsHidden) continue;
                people.Should().Match(n => n == 0 || n >= (IsOfPulses(metric) ? 7 : 5));
                point.N.Should().Be(people, $"{metric} of {unit} in the period to {last}");
                point.Value.Should().Be(people == 0 ? null : plain.Of(metric, unit, since, last), $"{metric} of {unit} in the period to {last}");
                if (point.Value is not null) shown++;
            }
        }
        shown.Should().BeGreaterThan(12);
    }

    [Theory, MemberData(nameof(Metrics))]
    public async Task What_was_known_when_a_month_ended_is_what_had_been_told_by_then(string metric)
    {
        for (var month = Window.MonthOf(Today).AddMonths(-Window.Kept); month < Window.MonthOf(Today); month = month.AddMonths(1))
        {
            var morning = new DateTimeOffset(month.AddMonths(1).ToDateTime(new(5, 0)), TimeSpan.Zero); // the night before counted it
            var reading = await Read(metric, null, month, morning);
            var ((since, last), point) = (Period(reading.Points.Single(), reading.Months), reading.Points.Single());
            var then = lived.Plain(known: last);
            if (!point.IsHidden) point.Value.Should().Be(then.Population(metric, null, since, last) == 0 ? null : then.Of(metric, null, since, last), $"{metric} as it was known on {morning}");
            (await Read(metric, null, month, morning.AddMonths(-1).AddDays(-2))).Points.Single().Value.Should().BeNull("the month had not begun");
        }
    }

    [Fact]
    public async Task What_was_told_late_changed_the_month_and_not_what_was_known_of_it()
    {
        var late = lived.Life.Happenings.OfType<Left>().First(l => l.On.Month != l.LastDay.Month && l.LastDay > Today.AddMonths(-20));
        var month = Window.MonthOf(late.LastDay);

        var then = (await Read("turnover", null, month, new DateTimeOffset(month.AddMonths(1).ToDateTime(new(5, 0)), TimeSpan.Zero))).Points.Single();
        var now = (await Read("turnover", null, month)).Points.Single();

        now.Value.Should().BeGreaterThan(then.Value!.Value);
    }

    [Fact]
    public async Task All_that_happened_is_recorded_on_its_day()
    {
        var recorded = await Query("select timestamp::date from events.mt_events where type = 'people.employment-ended' order by 1", row => row.GetFieldValue<DateOnly>(0));

        recorded.Should().Equal(lived.Life.Happenings.OfType<Left>().Select(l => l.On));
        (await Query("select min(timestamp)::date from events.mt_events", row => row.GetFieldValue<DateOnly>(0))).Should().Equal(lived.Life.First);
        (await Query("select distinct type from events.mt_events where timestamp > now() - interval '1 hour' and type not like 'jobs.%'", row => row.GetString(0))).Should().BeEmpty();
    }

    [Fact]
    public async Task All_months_from_the_facts_alone_come_to_what_was_counted_month_by_month()
    {
        var incremental = await Rows();

        await Query("create table public.known_before as table metrics.measures; delete from metrics.measures returning 1", row => row.GetInt32(0));
        await lived.Product.Services.Requested(lived.Founder, MeasureEverything.JobKind);
        var fromZero = await Rows();
        // what was known before belongs to the other scenarios
        await Query("delete from metrics.measures; insert into metrics.measures table public.known_before; drop table public.known_before; select 1 where false", row => row.GetInt32(0));

        fromZero.Should().Equal(incremental).And.HaveCountGreaterThan(1000);
    }

    private static bool IsOfPulses(string metric) => metric is "engagement-index" or "response-rate";

    private (DateOnly Since, DateOnly Last) Period(ReadingPoint point, int months) =>
        (point.Month.AddMonths(1 - months), point.IsOpen ? Today : point.Month.AddMonths(1).AddDays(-1));

    private DateOnly Today => lived.Life.Today;

    private Task<MetricReadingView> Read(string metric, string? unit, DateOnly? month = null, DateTimeOffset? knownAt = null) => unit is null
        ? lived.Founder.GetOrganisationMetricAsync(metric, from: month, to: month, knownAt: knownAt)
        : lived.Founder.GetUnitMetricAsync(lived.World.Units[unit], metric, from: month, to: month, knownAt: knownAt);

    private Task<List<string>> Rows() => Query(
        $"""
        select measure || ' ' || unit_id || ' ' || months || ' ' || month || ' ' || value || ' ' || n from metrics.measures
        where ended_at is null and month >= '{Window.MonthOf(Today).AddMonths(-Window.Kept):O}' order by 1
        """, row => row.GetString(0));

    private async Task<List<T>> Query<T>(string sql, Func<NpgsqlDataReader, T> row)
    {
        await using var command = lived.Product.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return rows;
    }
}
