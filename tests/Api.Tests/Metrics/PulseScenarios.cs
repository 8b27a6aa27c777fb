using System.Net;
using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Metrics;

public sealed class PulseScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = Pulses.Today;

    private readonly Pulses pulses = new(api);

    private Workplace Work => pulses.Work;

    [Fact]
    public async Task Whoever_is_employed_is_asked_answers_once_and_all_see_what_it_came_to_when_it_has_closed()
    {
        var people = await pulses.Staff(12);
        var pulse = await pulses.Opened(new { ownItems = new[] { new { sv = "Jag trivs.", en = "I like it here." } } });
        string[] items = [.. Pulses.Items, "own-1"];
        var late = await pulses.Staff(1);

        (await Work.As(people[0]).Read("me/pulses")).At("items")[0].At("name").GetString().Should().Be("Våren");
        var asked = await Work.As(people[0]).Read($"me/{pulse}");
        asked.At("standing").GetString().Should().Be("waiting");
        asked.At("items").EnumerateArray().Select(i => i.At("key").GetString()).Should().Equal(items);
        (await pulses.Answer(late[0], pulse, [3, 3, 3, 3, 3, 3], null, items)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await Work.As(late[0]).Read($"me/{pulse}")).At("standing").GetString().Should().Be("notInvited");
        foreach (var (i, person) in people.Take(10).Index()) (await pulses.Answer(person, pulse, [5, 4, 3, 2, 1, i < 5 ? 5 : 1], null, items)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await pulses.Answer(people[0], pulse, [1, 1, 1, 1, 1, 1], null, items).ShouldBeRefused(409, "metrics.pulse-answered");
        (await Work.As(people[0]).Read($"me/{pulse}")).At("standing").GetString().Should().Be("answered");
        (await Work.As(people[0]).Read("me/pulses")).At("items").GetArrayLength().Should().Be(0);
        var whole = await pulses.Hr.Read(pulse);
        (whole.At("pulse").Int("rate"), whole.At("pulse").Int("invited")).Should().Be((83, 12));
        await pulses.Hr.Sent(HttpMethod.Get, $"organisation/{pulse}/results").ShouldBeRefused(404, "metrics.no-pulse-results");

        await pulses.Close(pulse);

        await pulses.Answer(people[11], pulse, [1, 1, 1, 1, 1, 1], null, items).ShouldBeRefused(409, "metrics.pulse-not-open");
        var results = await pulses.Results(pulse);
        (results.At("score", "index").GetDecimal(), results.At("score").Int("answered"), results.At("score").Int("rate")).Should().Be((50m, 10, 83));
        results.At("items")[0].At("agreeing").GetInt32().Should().Be(100);
        results.At("items")[5].At("mean").GetDecimal().Should().Be(3);
        (await pulses.Hr.Read("organisation/pulses")).At("items")[0].At("score", "index").GetDecimal().Should().Be(50);
        await pulses.Hr.Sent(HttpMethod.Post, $"{pulse}/closing").ShouldBe(204);
    }

    [Fact]
    public async Task What_was_said_before_is_compared_and_the_next_one_is_proposed()
    {
        var people = await pulses.Staff(8);
        var first = await pulses.Opened(new { repeatMonths = 6 });
        foreach (var person in people) await pulses.Answer(person, first, 3, 3, 3, 3, 3);
        await pulses.Close(first);
        await Yesterday(first);
        (await pulses.Hr.Read("pulses")).At("proposed", "opens").GetString().Should().Be($"{Today.AddMonths(6):yyyy-MM-dd}");
        var second = await pulses.Opened();
        foreach (var person in people) await pulses.Answer(person, second, 4, 4, 4, 4, 4);
        await pulses.Close(second);

        var results = await pulses.Results(second);

        (results.At("score", "index").GetDecimal(), results.At("before", "change").GetDecimal()).Should().Be((75m, 25m));
        results.At("items")[0].At("agreeing").ValueKind.Should().Be(JsonValueKind.Null, "of eight the mean alone is told");
        (await pulses.Hr.Read("pulses")).At("proposed").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Fifty_answers_of_one_person_at_once_are_one()
    {
        var people = await pulses.Staff(7);
        var pulse = await pulses.Opened();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => pulses.Answer(people[0], pulse, 1 + i % 5, 1, 1, 1, 1)));

        answers.Count(a => a.StatusCode == HttpStatusCode.NoContent).Should().Be(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).Should().Be(49);
    }

    [Fact]
    public async Task Two_hundred_who_answer_at_once_are_all_counted()
    {
        var people = await pulses.Staff(200);
        var pulse = await pulses.Opened();

        var answers = await Task.WhenAll(people.Index().Select(p => pulses.Answer(p.Item, pulse, 1 + p.Index % 5, 1 + p.Index % 2, 5, 4, 1)));
        await pulses.Close(pulse);

        answers.Should().OnlyContain(a => a.StatusCode == HttpStatusCode.NoContent);
        var results = await pulses.Results(pulse);
        (results.At("score").Int("answered"), results.At("score").Int("rate")).Should().Be((200, 100));
        results.At("items").EnumerateArray().Select(i => i.At("mean").GetDecimal()).Should().Equal(3m, 1.5m, 5m, 4m, 1m);
    }

    [Fact]
    public async Task A_group_under_seven_gives_nothing_and_neither_does_what_would_tell_of_it()
    {
        var (north, south, hall, yard) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Work.Units((north, null), (south, null), (hall, north), (yard, north));
        Guid[] people = [.. await pulses.Staff(3, hall), .. await pulses.Staff(9, yard), .. await pulses.Staff(8, south)];
        var pulse = await pulses.Opened();
        foreach (var person in people) await pulses.Answer(person, pulse, 4, 4, 4, 4, 4);
        (await pulses.Hr.Read(pulse)).At("rates").EnumerateArray().Select(r => (r.At("unitId").GetString(), r.Int("invited")))
            .Should().Equal((null, 20), ($"{north}", 12), ($"{south}", 8));
        await pulses.Close(pulse);

        (await pulses.Results(pulse)).At("parts").EnumerateArray().Select(p => p.At("score").Int("answered")).Should().BeEquivalentTo(new int?[] { 12, 8 });
        (await pulses.Results(pulse, north)).At("parts").EnumerateArray().Should().OnlyContain(p => p.At("score").ValueKind == JsonValueKind.Null);
        var small = await pulses.Results(pulse, hall);
        small.At("score").ValueKind.Should().Be(JsonValueKind.Null);
        small.At("items").GetArrayLength().Should().Be(0);
        await Work.As(people[0]).Sent(HttpMethod.Get, $"units/{hall}/{pulse}/results").ShouldBe(403);
    }

    [Fact]
    public async Task Fewer_than_seven_are_not_asked_and_what_fewer_than_seven_answered_is_forgotten()
    {
        var few = await pulses.Staff(6);
        await pulses.Plan().ShouldBeRefused(409, "metrics.pulse-too-few");
        await pulses.Staff(4);
        var pulse = await pulses.Opened();
        foreach (var person in few) await pulses.Answer(person, pulse, 1, 2, 3, 4, 5);

        await pulses.Close(pulse);

        (await pulses.Results(pulse)).At("score").ValueKind.Should().Be(JsonValueKind.Null);
        (await Dump.Rows(api.Store(), Work.Tenant, pulse.Split('/')[1])).Should().NotContain(row => row.StartsWith("metrics.pulse_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ones_own_words_are_read_where_ten_have_written_some()
    {
        var (north, south) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Work.Units((north, null), (south, null));
        Guid[] people = [.. await pulses.Staff(10, north), .. await pulses.Staff(9, south)];
        var pulse = await pulses.Opened(new { question = new { sv = "Vad behöver du?", en = "What do you need?" } });
        foreach (var (i, person) in people.Index()) await pulses.Answer(person, pulse, [4, 4, 4, 4, 4], $"Text {i:00}");
        await pulses.Close(pulse);

        (await pulses.Results(pulse)).At("texts").EnumerateArray().Select(t => t.GetString()).Should().BeEquivalentTo(Enumerable.Range(0, 19).Select(i => $"Text {i:00}"));
        (await pulses.Results(pulse, north)).At("texts").GetArrayLength().Should().Be(0, "those of the nine would be the others");
        (await pulses.Results(pulse, south)).At("texts").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task At_night_what_is_to_open_opens_and_what_has_had_its_last_day_closes()
    {
        var people = await pulses.Staff(7);
        var pulse = await pulses.Opened(new { opens = Today.AddDays(3), closes = Today.AddDays(9) });
        await Work.As(people[0]).Sent(HttpMethod.Get, $"me/{pulse}").ShouldBeRefused(404, "metrics.unknown-pulse");
        await Night(4);
        (await State()).Should().Be("open");
        await Night(9);
        (await State()).Should().Be("open", "its last day is a day to answer");
        await Night(10);
        (await State()).Should().Be("closed");

        var off = await pulses.Opened(new { opens = Today.AddDays(3), closes = Today.AddDays(9) });
        await pulses.Close(off);
        (await pulses.Hr.Read(off)).At("pulse", "state").GetString().Should().Be("calledOff");

        async Task<string?> State() => (await pulses.Hr.Read(pulse)).At("pulse", "state").GetString();

        async Task Night(int daysOn)
        {
            var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(Today.AddDays(daysOn), new(12, 0), TimeSpan.Zero));
            await new CatalogueRun(api.Store(), Work.Tenant).Run(new Competence.Metrics.Pulses.PulseNight(clock), new { });
        }
    }

    [Fact]
    public async Task What_cannot_be_asked_or_answered_is_refused_by_its_name()
    {
        var people = await pulses.Staff(7);
        var pulse = await pulses.Opened();
        await pulses.Plan(new { closes = Today.AddDays(-1) }).ShouldBe(400);
        await pulses.Plan(new { unitIds = new[] { Guid.CreateVersion7() } }).ShouldBeRefused(404, "metrics.unknown-unit");
        await pulses.Plan(new { opens = Today.AddDays(-2) }).ShouldBeRefused(409, "metrics.day-passed");
        await pulses.Answer(people[0], pulse, 6, 1, 1, 1, 1).ShouldBe(400);
        await pulses.Answer(people[0], pulse, 1, 1, 1, 1).ShouldBeRefused(422, "metrics.pulse-items");
        await pulses.Answer(people[0], pulse, [1, 1, 1, 1, 1], "Hej").ShouldBeRefused(422, "metrics.pulse-no-question");
        await pulses.Answer(people[0], $"pulses/{Guid.CreateVersion7()}", 1, 1, 1, 1, 1).ShouldBeRefused(404, "metrics.unknown-pulse");
        await pulses.Hr.Sent(HttpMethod.Put, $"{pulse}/closes", new { closes = Today.AddDays(20) }).ShouldBeRefused(428, "manners.if-match-missing");
        await pulses.Hr.Sent(HttpMethod.Put, $"{pulse}/closes", new { closes = Today.AddDays(20) }, "\"1\"").ShouldBeRefused(412, "manners.stale");
        await pulses.Hr.Sent(HttpMethod.Put, $"{pulse}/closes", new { closes = Today.AddDays(20) }, "\"2\"").ShouldBe(204);
        await Work.As(people[0]).Sent(HttpMethod.Get, pulse).ShouldBe(403);
        await Work.As(people[0]).Sent(HttpMethod.Post, "pulses", new { name = "x", opens = Today, closes = Today }).ShouldBe(403);
    }

    /// <summary>As if it had closed a day earlier: two that close on a day are not before one another.</summary>
    private async Task Yesterday(string pulse)
    {
        await using var session = api.Store().LightweightSession(Work.Tenant);
        session.QueueSqlCommand(
            "update metrics.mt_doc_pulse set data = jsonb_set(data, '{closedOn}', to_jsonb(?::text)) where tenant_id = ? and id = ?", $"{Today.AddDays(-1):yyyy-MM-dd}", Work.Tenant, Guid.Parse(pulse.Split('/')[1]));
        await session.SaveChangesAsync();
    }
}
