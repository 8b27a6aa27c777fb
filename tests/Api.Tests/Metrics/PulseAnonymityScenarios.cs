using Competence.Api.Tests.Access;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>Whoever has the whole database has no answer of anybody.</summary>
public sealed class PulseAnonymityScenarios(CompetenceApi api)
{
    private readonly Pulses pulses = new(api);

    [Fact]
    public async Task An_answer_adds_no_row_and_changes_none_that_names_who_gave_it()
    {
        var people = await pulses.Staff(9);
        var pulse = await pulses.Opened(new { question = new { sv = "Vad behöver du?", en = "What do you need?" } });
        foreach (var person in people.Take(8)) await pulses.Answer(person, pulse, [1, 2, 3, 4, 5], "Lugn och ro.");
        var before = await Named(people[8]);

        (await pulses.Answer(people[8], pulse, [5, 4, 3, 2, 1], "pulskanarie")).EnsureSuccessStatusCode();

        (await Named(people[8])).Should().BeEquivalentTo(before).And.Contain(row => row.StartsWith("metrics.pulse_invited", StringComparison.Ordinal));
        var text = (await Dump.Rows(api.Store(), pulses.Work.Tenant, "pulskanarie")).Should().ContainSingle("it lies among the others of its box and nowhere else").Which;
        text.Should().StartWith("metrics.pulse_boxes");
        people.Should().OnlyContain(person => !text.Contains($"{person}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_was_written_last_is_not_to_be_seen()
    {
        var people = await pulses.Staff(9);
        var pulse = await pulses.Opened();
        var id = pulse.Split('/')[1];
        var before = await Physical(id);

        foreach (var person in people.Take(5)) await pulses.Answer(person, pulse, 1, 2, 3, 4, 5);

        (await Physical(id)).Should().Equal(before, "the rows that name people keep their place and their transaction");
        (await Ask($"select count(*)::text from metrics.pulse_boxes where pulse_id = '{id}'")).Should().Equal("1");
    }

    [Fact]
    public async Task When_it_has_closed_nothing_says_who_was_asked_or_has_answered()
    {
        var people = await pulses.Staff(9);
        var before = await Named(people[0]);
        var pulse = await pulses.Opened();
        foreach (var person in people) await pulses.Answer(person, pulse, 1, 2, 3, 4, 5);

        await pulses.Close(pulse);

        (await Named(people[0])).Should().BeEquivalentTo(before);
        (await Ask("select column_name || ' ' || data_type from information_schema.columns where table_schema = 'metrics' and table_name in ('pulse_boxes', 'pulse_results', 'pulse_texts') order by 1"))
            .Should().NotContain(column => column.Contains("person", StringComparison.Ordinal) || column.Contains("session", StringComparison.Ordinal));
    }

    private Task<List<string>> Named(Guid person) => Dump.Rows(api.Store(), pulses.Work.Tenant, $"{person}");

    private Task<List<string>> Physical(string pulse) => Ask($"select person_id || ' ' || ctid || ' ' || xmin from metrics.pulse_invited where pulse_id = '{pulse}' order by person_id");

    private async Task<List<string>> Ask(string sql)
    {
        await using var session = api.Store().QuerySession(pulses.Work.Tenant);
        return await Dump.Read(session, sql);
    }
}
