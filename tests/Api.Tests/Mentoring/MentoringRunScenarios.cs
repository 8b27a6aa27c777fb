using System.Text.Json;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

public sealed class MentoringRunScenarios
{
    private readonly Workplace work;
    private readonly MentoringProgrammes mentoring;

    public MentoringRunScenarios(CompetenceApi api) => mentoring = new(work = new(api));

    [Fact]
    public async Task The_best_pairs_are_proposed_with_their_reasons_changed_by_hand_published_and_taken_back()
    {
        var (programme, skill) = (await mentoring.Programme(), await mentoring.KnownSkill("Förhandling"));
        var (good, fair) = (await mentoring.Mentor(programme, skill, 5, places: 1), await mentoring.Mentor(programme, skill, 3, places: 1));
        var (beginner, able) = (await mentoring.Mentee(programme, skill, 0), await mentoring.Mentee(programme, skill, 3));
        var late = await mentoring.Mentee(programme, skill, 4);

        var run = await mentoring.Run(programme);

        (await mentoring.Pairs(run)).Should().BeEquivalentTo([(beginner, fair), (able, good)], "only so do both get all they can");
        var pair = (await work.Stranger().Read($"mentoring/runs/{run}/pairs?limit=1")).At("items")[0];
        pair.At("score").At("complement").GetDouble().Should().Be(1);
        pair.At("total").GetDouble().Should().BeApproximately(.5 + .15 + .1, 1e-9, "nobody named a goal, and nobody has a unit");
        var left = (await work.Stranger().Read($"mentoring/runs/{run}/unmatched")).At("items").EnumerateArray().Single();
        (left.At("personId").GetGuid(), left.At("reason").GetString()).Should().Be((late, "placesTaken"));
        (await mentoring.Run(programme)).Should().NotBe(run, "the first is laid aside");

        run = (await work.Stranger().Read($"mentoring/programmes/{programme}/runs")).At("items")[0].At("runId").GetGuid();
        await Change(run, late, good).ShouldBeRefused(409, "mentoring.mentor-full");
        await Change(run, able, null).ShouldBe(204);
        await Change(run, late, good).ShouldBe(204);
        (await mentoring.Pairs(run)).Should().BeEquivalentTo([(beginner, fair), (late, good)]);
        left = (await work.Stranger().Read($"mentoring/runs/{run}/unmatched")).At("items").EnumerateArray().Single();
        (left.At("personId").GetGuid(), left.At("reason").GetString()).Should().Be((able, "takenOut"));
        var choices = (await work.Stranger().Read($"mentoring/runs/{run}/pairs/{able}/choices")).At("items");
        choices.EnumerateArray().Select(c => (c.At("mentorId").GetGuid(), c.Int("left"))).Should().Equal((good, 0));

        (await mentoring.Publish(run)).Int("created").Should().Be(2);
        await Change(run, able, null).ShouldBeRefused(409, "mentoring.run-not-proposed");
        var pairs = (await work.Stranger().Read($"mentoring/programmes/{programme}/pairs")).At("items").EnumerateArray().ToList();
        pairs.Should().HaveCount(2).And.AllSatisfy(p => p.At("state").GetString().Should().Be("accepted"));
        var report = await work.Stranger().Read($"mentoring/programmes/{programme}/report");
        (report.Int("paired"), report.Int("running"), report.At("matchRate").GetDouble(), report.At("loadGini").GetDouble()).Should().Be((2, 2, 2d / 3, 0d));

        var undone = await work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"mentoring/runs/{run}/undo"));
        (undone.Int("updated"), undone.Int("skipped")).Should().Be((2, 0));
        (await work.Stranger().Read($"mentoring/programmes/{programme}/report")).Int("running").Should().Be(0);
        await work.Stranger().Sent(HttpMethod.Post, $"mentoring/runs/{run}/undo").ShouldBeRefused(409, "mentoring.run-not-published");
    }

    [Fact]
    public async Task Of_those_who_start_at_once_each_is_answered_and_no_proposal_is_left_unfinished()
    {
        var (programme, skill) = (await mentoring.Programme(), await mentoring.KnownSkill("Juridik"));
        await mentoring.Mentor(programme, skill, 5);
        await mentoring.Mentee(programme, skill);
        var first = await mentoring.Run(programme);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => work.Stranger().Sent(HttpMethod.Post, $"mentoring/programmes/{programme}/runs", new { isByHand = false })));
        foreach (var started in answers.Where(a => (int)a.StatusCode == 202)) await work.Stranger().JobOf(Task.FromResult(started));

        answers.Select(a => (int)a.StatusCode).Should().OnlyContain(status => status == 202 || status == 409).And.Contain(202);
        var runs = (await work.Stranger().Read($"mentoring/programmes/{programme}/runs")).At("items").EnumerateArray().ToList();
        runs.Should().HaveCount(1 + answers.Count(a => (int)a.StatusCode == 202));
        runs.Select(r => r.At("state").GetString()).Should().Equal(["proposed", .. runs.Skip(1).Select(_ => "discarded")]);
        runs[^1].At("runId").GetGuid().Should().Be(first);
    }

    [Fact]
    public async Task Nobody_is_given_a_leader_of_their_own_or_whom_they_do_not_want_and_nobody_learns_why()
    {
        var (programme, skill) = (await mentoring.Programme(), await mentoring.KnownSkill("Ledarskap"));
        var chief = await mentoring.Mentor(programme, skill, 5);
        var manager = await work.Hire(chief);
        var own = await mentoring.Mentee(programme, skill, 0, manager);
        var unwanted = await mentoring.Mentor(programme, skill, 5);
        await mentoring.Enrol(own, programme, MentoringProgrammes.Seeks(skill, [unwanted])).ShouldBe(204);

        var run = await mentoring.Run(programme);

        (await mentoring.Pairs(run)).Should().BeEmpty();
        var left = (await work.Stranger().Read($"mentoring/runs/{run}/unmatched")).At("items").EnumerateArray().Single();
        (left.At("personId").GetGuid(), left.At("reason").GetString()).Should().Be((own, "nobodyAllowed"));
        await Change(run, own, chief).ShouldBeRefused(409, "mentoring.manager-of-the-mentee");
        await Change(run, own, unwanted).ShouldBeRefused(409, "mentoring.not-possible");
        (await work.As(own).Read($"people/{own}/mentoring/programmes/{programme}/suggestions")).At("items").GetArrayLength().Should().Be(0);
        await work.As(own).Sent(HttpMethod.Get, $"mentoring/runs/{run}/pairs").ShouldBe(403);
        await work.As(own).Sent(HttpMethod.Get, $"people/{unwanted}/mentoring/enrolments").ShouldBe(404);
        (await work.Stranger().Read($"mentoring/programmes/{programme}/participants")).GetRawText().Should().NotContain("excludes");
    }

    [Fact]
    public async Task By_hand_one_begins_with_nobody_and_pairs_whom_one_will()
    {
        var (programme, skill) = (await mentoring.Programme(mode: "admin"), await mentoring.KnownSkill("Excel"));
        var (mentor, mentee) = (await mentoring.Mentor(programme, skill, 4), await mentoring.Mentee(programme, skill, 1));

        var run = await mentoring.Run(programme, isByHand: true);

        (await mentoring.Pairs(run)).Should().BeEmpty();
        (await work.Stranger().Read($"mentoring/runs/{run}/unmatched")).At("items")[0].At("reason").GetString().Should().Be("notPairedYet");
        await Change(run, mentee, mentor).ShouldBe(204);
        var view = await work.Stranger().Read($"mentoring/runs/{run}");
        (view.Int("pairs"), view.Int("unmatched"), view.Int("changes"), view.At("isByHand").GetBoolean()).Should().Be((1, 0, 1, true));
        await work.Stranger().Sent(HttpMethod.Delete, $"mentoring/runs/{run}").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Post, $"mentoring/runs/{run}/publication").ShouldBeRefused(409, "mentoring.run-not-proposed");
    }

    [Fact]
    public async Task Who_looks_for_somebody_reads_why_this_one()
    {
        var (programme, skill) = (await mentoring.Programme(mode: "open", goals: "Leda andra"), await mentoring.KnownSkill("Statistik"));
        var mentee = await mentoring.Mentee(programme, skill, 2);
        var (good, fair) = (await mentoring.Mentor(programme, skill, 5), await mentoring.Mentor(programme, skill, 3));
        await mentoring.Mentor(programme, await mentoring.KnownSkill("Måleri"), 5);
        await mentoring.Enrol(good, programme, new
        {
            asMentor = new { skillIds = new[] { skill }, places = 3 }, languages = new[] { "sv", "en" }, about = "Jag har räknat i tjugo år.", site = "Luleå",
        }).ShouldBe(204);

        var found = (await work.As(mentee).Read($"people/{mentee}/mentoring/programmes/{programme}/suggestions")).At("items");

        found.EnumerateArray().Select(s => s.At("personId").GetGuid()).Should().Equal(good, fair);
        var best = found[0];
        (best.At("skills")[0].Int("mentorLevel"), best.At("skills")[0].At("lift").GetDouble(), best.Int("freePlaces"), best.At("about").GetString(), best.At("site").GetString())
            .Should().Be((5, 1, 3, "Jag har räknat i tjugo år.", "Luleå"));
        (await work.As(mentee).Read($"people/{mentee}/mentoring/programmes/{programme}/suggestions?language=en")).At("items").GetArrayLength().Should().Be(1);
        var mirrored = (await work.As(fair).Read($"people/{fair}/mentoring/programmes/{programme}/suggestions?as=mentor")).At("items");
        mirrored.EnumerateArray().Select(s => s.At("personId").GetGuid()).Should().Equal(mentee);
        await work.As(good).Sent(HttpMethod.Put, $"people/{good}/mentoring/enrolments/{programme}/pause", new { isPaused = true }).ShouldBe(204);
        (await work.As(mentee).Read($"people/{mentee}/mentoring/programmes/{programme}/suggestions")).At("items").GetArrayLength().Should().Be(1);
        await work.As(good).Sent(HttpMethod.Get, $"people/{good}/mentoring/programmes/{programme}/suggestions").ShouldBeRefused(409, "mentoring.not-enrolled");
    }

    [Fact]
    public async Task A_programme_is_changed_by_who_runs_it_and_its_weights_sum_to_one()
    {
        var programme = await mentoring.Programme();
        var path = $"mentoring/programmes/{programme}";
        var odd = new { complement = .5, goal = .5, languageAndTime = .5, capacity = 0, crossUnit = 0 };

        await work.Stranger().Sent(HttpMethod.Put, path, await mentoring.Body(weights: odd), "\"1\"").ShouldBeRefused(422, "mentoring.weights-not-one");
        await work.Stranger().Sent(HttpMethod.Put, path, await mentoring.Body(title: "Mentor 2027")).ShouldBe(428);
        await work.Stranger().Sent(HttpMethod.Put, path, await mentoring.Body(title: "Mentor 2027"), "\"1\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, path, await mentoring.Body(title: "Mentor 2028"), "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.As(await work.Hire()).Sent(HttpMethod.Post, "mentoring/programmes", await mentoring.Body()).ShouldBe(403);
        (await work.As(await work.Hire()).Read(path)).At("title").GetString().Should().Be("Mentor 2027");
        var answer = await work.Stranger().Sent(HttpMethod.Post, "mentoring/programmes", JsonSerializer.Deserialize<JsonElement>(
            $$"""{"title":"","kind":"mentor","mode":"self","ownerId":"{{Guid.CreateVersion7()}}","enrolFrom":"2026-03-02","enrolUntil":"2026-03-01","ends":"2026-12-01"}"""));
        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("title").And.Contain("enrolUntil");
    }

    private Task<HttpResponseMessage> Change(Guid run, Guid mentee, Guid? mentor) =>
        work.Stranger().Sent(HttpMethod.Put, $"mentoring/runs/{run}/pairs/{mentee}", new { mentorId = mentor });
}
