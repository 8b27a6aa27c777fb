using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Jobs;
using Competence.Api.Tests.Skills;
using Competence.Goals.Records;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class EnrolmentRuleScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_rule_enrols_whom_it_meets_once_and_newcomers_when_it_is_run_again()
    {
        var (division, team) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((division, null), (team, division));
        var role = await work.Role((await work.Skill("Brandskydd"), 1, 1));
        var (ada, bo) = (await work.Hire(unit: team, role: role), await work.Hire(unit: division, role: role));
        var (other, roleless) = (await work.Hire(role: role), await work.Hire(unit: team));
        var (course, rule) = await Rule(new { isEveryone = false, unitIds = new[] { division }, roleProfileIds = new[] { role } });

        (await Run(rule, isDryRun: true)).Should().Be((2, 0));
        (await Enrolled()).Should().BeEmpty();
        (await Run(rule)).Should().Be((2, 0));
        (await Enrolled()).Should().BeEquivalentTo([ada, bo]).And.NotContain([other, roleless]);
        await work.As(ada).Sent(HttpMethod.Delete, $"people/{ada}/enrolments/{course}").ShouldBeRefused(403, "goals.law-is-for-others");

        var events = await Events();
        (await Run(rule)).Should().Be((0, 2));
        (await Events()).Should().Be(events, "the second run writes no event");
        var eve = await work.Hire(unit: team, role: role);
        (await Run(rule)).Should().Be((1, 2));
        (await work.As(eve).Read($"people/{eve}/next-steps")).At("items")[0].At("reasons")[0].GetString().Should().Be("requiredByLaw");
        var listed = (await work.Stranger().Read("enrolment-rules")).At("items")[0];
        (listed.Int("enrolled"), listed.Int("finished"), listed.At("title").GetString()).Should().Be((3, 0, "Brandskydd"));

        await work.Stranger().Sent(HttpMethod.Delete, $"enrolment-rules/{rule}").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Post, $"enrolment-rules/{rule}/runs", new { }).ShouldBeRefused(409, "goals.rule-ended");
    }

    [Fact]
    public async Task What_a_rule_writes_goes_on_as_what_is_written_one_by_one()
    {
        var boss = await work.Hire();
        var (ada, bo) = (await work.Hire(boss), await work.Hire(boss));
        var (course, rule) = await Rule(new { isEveryone = true });
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/next-steps/{course}/dismissal", new { reason = "noTime" }).ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Post, $"people/{bo}/completions", new { itemId = course, day = "2026-01-02" }).ShouldBe(201);

        (await Run(rule)).Should().Be((2, 1), "who has finished it is left alone");
        await work.As(boss).Sent(HttpMethod.Delete, $"people/{ada}/enrolments/{course}").ShouldBe(204);
        (await Run(rule)).Should().Be((0, 3), "who was withdrawn stays so");

        await using var session = api.Store().QuerySession(work.Tenant);
        var state = await session.Events.FetchStreamStateAsync(LearningRecord.IdOf(ada, course));
        state!.Version.Should().Be(3);
        state.AggregateType.Should().Be<LearningRecord>();
        var stream = await session.Events.FetchStreamAsync(LearningRecord.IdOf(ada, course));
        stream.Select(e => e.Data.GetType()).Should().Equal(typeof(SuggestionDismissed), typeof(LearnerEnrolled), typeof(LearnerWithdrawn));
        stream.Select(e => e.Sequence).Should().BeInAscendingOrder();
        stream.Select(e => e.TenantId).Should().AllBe(work.Tenant);
        stream.Select(e => e.EventTypeName).Should().Equal("goals.suggestion-dismissed", "goals.learner-enrolled", "goals.learner-withdrawn");
    }

    [Fact]
    public async Task A_rule_that_somebody_has_run_runs_by_itself_every_night_and_enrols_whoever_has_come_to()
    {
        var (boss, team) = (await work.Hire(), Guid.CreateVersion7());
        await work.Units((team, null));
        var withdrawn = await work.Hire(boss, team);
        var (course, rule) = await Rule(new { isEveryone = false, unitIds = new[] { team } });
        var (_, saved) = await Rule(new { isEveryone = false, unitIds = new[] { team } });
        var (late, ended) = await Rule(new { isEveryone = false, unitIds = new[] { team } });
        await Run(rule);
        await Run(ended);
        await work.Stranger().Sent(HttpMethod.Delete, $"enrolment-rules/{ended}").ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Delete, $"people/{withdrawn}/enrolments/{course}").ShouldBe(204);
        var nights = new Nights(api, work.Tenant);

        var (newcomer, moved) = (await work.Hire(boss, team), await work.Hire(boss));
        await nights.Pass();
        await work.Place(moved, boss, team);
        await nights.Pass();
        var events = await Events();
        await nights.Pass();

        (await Enrolled()).Count(p => p == newcomer).Should().Be(1);
        (await Enrolled()).Count(p => p == moved).Should().Be(1);
        (await Enrolled()).Count(p => p == withdrawn).Should().Be(2, "by the rule and the one that has ended, before");
        (await Events()).Should().Be(events, "a night on which nobody has come to writes no event");
        (await work.As(newcomer).Read($"people/{newcomer}/learning")).At("enrolments")[0].At("itemId").GetGuid().Should().Be(course).And.NotBe(late);
        var listed = (await work.Stranger().Read("enrolment-rules")).At("items").EnumerateArray().ToDictionary(r => r.At("ruleId").GetGuid());
        listed.ToDictionary(r => r.Key, r => (r.Value.At("runsByItself").GetBoolean(), r.Value.At("ranAt").ValueKind != JsonValueKind.Null))
            .Should().Equal(new Dictionary<Guid, (bool, bool)> { [ended] = (false, true), [saved] = (false, false), [rule] = (true, true) });
    }

    [Fact]
    public async Task A_rule_that_meets_everyone_and_some_is_refused()
    {
        var (course, _) = await Rule(new { isEveryone = true });
        await work.Stranger().Sent(HttpMethod.Post, "enrolment-rules", new { itemId = course, population = new { isEveryone = true, unitIds = new[] { course } }, basis = "law" }).ShouldBe(400);
        await work.Stranger().Sent(HttpMethod.Post, "enrolment-rules", new { itemId = course, population = new { isEveryone = false }, basis = "law" }).ShouldBe(400);
        await work.Stranger().Sent(HttpMethod.Post, "enrolment-rules", new { itemId = Guid.CreateVersion7(), population = new { isEveryone = true }, basis = "law" })
            .ShouldBeRefused(404, "goals.unknown-learning-item");
    }

    private async Task<(Guid Course, Guid Rule)> Rule(object population)
    {
        var course = (await work.Stranger().Sent(HttpMethod.Post, "learning-items", new { kind = "course", title = "Brandskydd", hours = 2 }).View()).At("itemId").GetGuid();
        var rule = await work.Stranger().Sent(HttpMethod.Post, "enrolment-rules", new { itemId = course, population, basis = "law" }).View();
        return (course, rule.At("ruleId").GetGuid());
    }

    private async Task<(int? Created, int? Skipped)> Run(Guid rule, bool isDryRun = false)
    {
        var job = await work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"enrolment-rules/{rule}/runs", new { isDryRun }));
        return (job.Int("created"), job.Int("skipped"));
    }

    private async Task<IReadOnlyList<Guid>> Enrolled()
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return [.. (await session.Events.QueryAllRawEvents().ToListAsync()).Select(e => e.Data).OfType<LearnerEnrolled>().Select(e => e.PersonId)];
    }

    private async Task<int> Events()
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return (await session.Events.QueryAllRawEvents().ToListAsync()).Count(e => e.EventTypeName.StartsWith("goals.", StringComparison.Ordinal));
    }
}
