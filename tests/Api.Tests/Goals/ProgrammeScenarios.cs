using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class ProgrammeScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Workplace work = new(api);
    private Guid owner, first, second, track;

    [Fact]
    public async Task Whoever_goes_through_a_programme_is_seen_in_its_funnel_and_on_their_own_page()
    {
        var (programme, cohort) = await Programme(seats: 3);
        var (ada, bo, eve) = (await work.Hire(), await work.Hire(), await work.Hire());
        var told = await work.Told(() => Join(ada, cohort).ShouldBe(204));
        told.OfType<EnrolmentChanged>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { ProgrammeId = programme, CohortId = cohort, PersonId = ada, IsIn = true });
        await Join(bo, cohort).ShouldBe(204);
        await Join(eve, cohort).ShouldBe(204);
        await work.As(eve).Sent(HttpMethod.Delete, $"people/{eve}/cohorts/{cohort}").ShouldBe(204);
        (await work.Told(() => Finish(ada, first))).OfType<ProgrammeCompleted>().Should().BeEmpty();
        (await work.Told(() => Finish(ada, second))).OfType<ProgrammeCompleted>().Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { ProgrammeId = programme, CohortId = cohort, PersonId = ada, Day = Today });

        var own = (await work.As(ada).Read($"people/{ada}/programmes")).At("items")[0];
        (own.Int("finished"), own.Int("items"), own.At("nextItemId").ValueKind).Should().Be((2, 2, JsonValueKind.Null));
        var other = (await work.As(bo).Read($"people/{bo}/programmes")).At("items")[0];
        (other.Int("finished"), other.At("nextItemId").GetGuid(), other.At("nextTitle").GetString()).Should().Be((0, first, "Grunder"));
        (await work.As(eve).Read($"people/{eve}/programmes")).At("items").GetArrayLength().Should().Be(0);

        var funnel = await work.Stranger().Read($"programmes/{programme}/funnel");
        Counts(funnel.At("all")).Should().Equal(3, 2, 1, 1, 1);
        Counts(funnel.At("cohorts")[0].At("funnel")).Should().Equal(3, 2, 1, 1, 1);
        funnel.At("costPerCompletion").GetDecimal().Should().Be(90_000);
        var people = (await work.Stranger().Read($"programmes/{programme}/cohorts/{cohort}/participants?limit=1"));
        people.At("items")[0].Int("items").Should().Be(2);
        var rest = await work.Stranger().Read($"programmes/{programme}/cohorts/{cohort}/participants?cursor={people.At("nextCursor").GetString()}");
        rest.At("items").GetArrayLength().Should().Be(1);
        rest.At("nextCursor").ValueKind.Should().Be(JsonValueKind.Null);

        await work.As(bo).Sent(HttpMethod.Get, $"programmes/{programme}/funnel").ShouldBe(403);
        await work.As(bo).Sent(HttpMethod.Get, $"people/{ada}/programmes").ShouldBe(404);
        var seen = (await work.As(bo).Read($"programmes/{programme}")).At("cohorts")[0];
        (seen.Int("taken"), seen.At("isMine").GetBoolean(), seen.At("isOpen").GetBoolean()).Should().Be((2, true, true));
    }

    [Fact]
    public async Task Two_who_come_at_once_share_one_last_seat_and_a_seat_given_up_is_free()
    {
        var (programme, cohort) = await Programme(seats: 1);
        var (ada, bo) = (await work.Hire(), await work.Hire());

        var answers = await Task.WhenAll(Join(ada, cohort), Join(bo, cohort));

        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 409);
        var (lucky, late) = (int)answers[0].StatusCode == 204 ? (ada, bo) : (bo, ada);
        await Join(late, cohort).ShouldBeRefused(409, "goals.cohort-full");
        await Join(lucky, cohort).ShouldBe(204);
        await work.As(lucky).Sent(HttpMethod.Delete, $"people/{lucky}/cohorts/{cohort}").ShouldBe(204);
        await Join(late, cohort).ShouldBe(204);
        var another = await Cohort(programme, seats: 5);
        await Join(late, another).ShouldBeRefused(409, "goals.in-another-cohort");
        await Join(lucky, another).ShouldBe(204);
    }

    [Fact]
    public async Task A_cohort_never_has_fewer_seats_than_are_taken_and_nobody_comes_into_one_that_is_cancelled()
    {
        var (programme, cohort) = await Programme(seats: 2);
        var (ada, bo) = (await work.Hire(), await work.Hire());
        await Join(ada, cohort).ShouldBe(204);
        await Join(bo, cohort).ShouldBe(204);
        var path = $"programmes/{programme}/cohorts/{cohort}";
        object Body(int seats) => new { name = "Hösten", starts = Today, ends = Today.AddMonths(2), seats };

        await work.Stranger().Sent(HttpMethod.Put, path, Body(1)).ShouldBe(428);
        await work.Stranger().Sent(HttpMethod.Put, path, Body(1), "\"1\"").ShouldBeRefused(409, "goals.fewer-seats-than-taken");
        await work.Stranger().Sent(HttpMethod.Put, path, Body(3), "\"1\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, path, Body(4), "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.As(ada).Sent(HttpMethod.Delete, path).ShouldBe(403);
        await work.Stranger().Sent(HttpMethod.Delete, path).ShouldBe(204);
        await Join(await work.Hire(), cohort).ShouldBeRefused(409, "goals.cohort-cancelled");
        (await work.As(ada).Read($"people/{ada}/programmes")).At("items")[0].At("isCancelled").GetBoolean().Should().BeTrue();
        await Join(ada, await Cohort(programme, seats: 1)).ShouldBe(204);
    }

    [Fact]
    public async Task A_programme_carries_out_an_approved_strategy_or_says_why_not_and_is_changed_by_whoever_saw_the_newest()
    {
        var (programme, _) = await Programme(seats: 1);
        object Body(Guid? strategy = null, string? because = null, bool isOffered = true) =>
            new { title = "Ledare", ownerId = owner, trackIds = new[] { track }, strategyId = strategy, noStrategyBecause = because, isOffered };

        await work.Stranger().Sent(HttpMethod.Post, "programmes", Body()).ShouldBe(400);
        await work.Stranger().Sent(HttpMethod.Post, "programmes", Body(Guid.CreateVersion7())).ShouldBeRefused(404, "goals.unknown-strategy");
        var draft = (await work.Stranger().Sent(HttpMethod.Post, "learning-strategies", new { title = "2030", ownerId = owner, reviewOn = Today.AddYears(1) }).View()).At("strategyId").GetGuid();
        await work.Stranger().Sent(HttpMethod.Post, "programmes", Body(draft)).ShouldBeRefused(409, "goals.strategy-not-approved");
        await work.Stranger().Sent(HttpMethod.Put, $"programmes/{programme}", Body(because: "Prövas"), "\"1\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"programmes/{programme}", Body(because: "Annat"), "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.Stranger().Sent(HttpMethod.Put, $"programmes/{programme}", Body(because: "Prövas", isOffered: false), "\"2\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Post, $"programmes/{programme}/cohorts", new { name = "Ny", starts = Today, ends = Today, seats = 1 })
            .ShouldBeRefused(409, "goals.programme-not-offered");
        await work.As(owner).Sent(HttpMethod.Post, "programmes", Body(because: "x")).ShouldBe(403);
    }

    [Fact]
    public async Task An_academy_is_for_some_and_open_to_all_and_shows_what_one_has_finished()
    {
        await Track();
        var unit = Guid.CreateVersion7();
        await work.Units((unit, null));
        var (ada, bo) = (await work.Hire(unit: unit), await work.Hire());
        object Body(string title, Guid? of) => new
        {
            title, ownerId = owner, audience = new { isEveryone = of is null, unitIds = of is { } u ? new[] { u } : null }, trackIds = new[] { track },
        };
        await work.Stranger().Sent(HttpMethod.Post, "academies", Body("Allas", null)).ShouldBe(201);
        var academy = (await work.Stranger().Sent(HttpMethod.Post, "academies", Body("Ändring", unit)).View()).At("academyId").GetGuid();
        await Finish(ada, second);

        (await Titles(ada)).Should().Equal(("Allas", true), ("Ändring", true));
        (await Titles(bo)).Should().Equal(("Allas", true), ("Ändring", false));
        var seen = (await work.As(ada).Read($"academies/{academy}")).At("tracks")[0];
        (seen.Int("finished"), seen.At("hours").GetDecimal()).Should().Be((1, 5));
        seen.At("items").EnumerateArray().Select(i => i.At("isFinished").GetBoolean()).Should().Equal(false, true);

        await work.Stranger().Sent(HttpMethod.Put, $"tracks/{track}", new { title = "Grund", itemIds = new[] { second, first } }, "\"1\"").ShouldBe(204);
        (await work.As(ada).Read("tracks")).At("items")[0].At("items").EnumerateArray().Select(i => i.At("itemId").GetGuid()).Should().Equal(second, first);
        await work.Stranger().Sent(HttpMethod.Post, "tracks", new { title = "Tom", itemIds = Array.Empty<Guid>() }).ShouldBe(400);
        await work.Stranger().Sent(HttpMethod.Put, $"academies/{academy}", Body("Teknik", null), "*").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Get, $"academies/{Guid.CreateVersion7()}").ShouldBeRefused(404, "goals.unknown-academy");

        async Task<IEnumerable<(string?, bool)>> Titles(Guid person) =>
            (await work.As(person).Read("academies")).At("items").EnumerateArray().Select(a => (a.At("title").GetString(), a.At("isForMe").GetBoolean()));
    }

    private async Task Track()
    {
        owner = await work.Hire();
        (first, second) = (await Item("Grunder", 2), await Item("Fördjupning", 3));
        track = (await work.Stranger().Sent(HttpMethod.Post, "tracks", new { title = "Grund", itemIds = new[] { first, second } }).View()).At("trackId").GetGuid();
    }

    private async Task<(Guid Programme, Guid Cohort)> Programme(int seats)
    {
        await Track();
        var programme = (await work.Stranger().Sent(HttpMethod.Post, "programmes",
            new { title = "Ledare", ownerId = owner, trackIds = new[] { track }, noStrategyBecause = "Prövas först", budget = 90_000 }).View()).At("programmeId").GetGuid();
        return (programme, await Cohort(programme, seats));
    }

    private async Task<Guid> Cohort(Guid programme, int seats) => (await work.Stranger().Sent(
        HttpMethod.Post, $"programmes/{programme}/cohorts", new { name = "Våren", starts = Today, ends = Today.AddMonths(3), seats }).View()).At("cohortId").GetGuid();

    private async Task<Guid> Item(string title, decimal hours) =>
        (await work.Stranger().Sent(HttpMethod.Post, "learning-items", new { kind = "course", title, hours }).View()).At("itemId").GetGuid();

    private Task<HttpResponseMessage> Join(Guid person, Guid cohort) => work.As(person).Sent(HttpMethod.Put, $"people/{person}/cohorts/{cohort}");

    private Task Finish(Guid person, Guid item) => work.As(person).Sent(
        HttpMethod.Post, $"people/{person}/completions", new { completionId = Guid.CreateVersion7(), itemId = item, day = Today, hours = 2 }).ShouldBe(201);

    private static IEnumerable<int?> Counts(JsonElement funnel) => new[] { "joined", "in", "started", "halfWay", "finished" }.Select(name => funnel.Int(name));
}
