using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class ReskillingScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Workplace work = new(api);
    private readonly Guid unit = Guid.CreateVersion7();
    private Guid partner, boss, technician, worker;
    private Guid[] skills = [];

    [Fact]
    public async Task A_warehouse_worker_goes_from_interest_to_placed_and_the_placement_is_proposed()
    {
        var pipeline = await Pipeline(seats: 1);
        var oskar = await Worker((0, 1), (1, 2), (3, 3));
        await work.As(oskar).Sent(HttpMethod.Put, $"people/{oskar}/reskilling/{Id(pipeline)}", new { interest = 3, wish = "Vill lösa problem" }).ShouldBe(204);

        var card = (await work.As(partner).Read(pipeline)).At("participants")[0];
        card.At("fit").GetDouble().Should().Be(15 / 43.0);
        (card.At("hoursLeft").GetDecimal(), card.Int("interest"), card.At("wish").GetString()).Should().Be((280, 3, "Vill lösa problem"));

        var part = $"{pipeline}/participants/{card.At("participationId").GetGuid()}";
        await Move(part, "assessed").ShouldBe(204);
        await Move(part, "admitted").ShouldBe(400);
        await Move(part, "admitted", "Bäst på felsökning").ShouldBe(204);
        await Move(part, "placement").ShouldBeRefused(409, "goals.stage-skipped");
        await Move(part, "training").ShouldBe(204);
        await Move(part, "placement").ShouldBe(204);
        var told = await work.Told(() => Move(part, "placed", on: Today.AddDays(14)).ShouldBe(204));
        told.OfType<PlacementProposed>().Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { PersonId = oskar, RoleProfileId = technician, From = Today.AddDays(14) });

        var own = (await work.As(oskar).Read($"people/{oskar}/reskilling")).At("items")[0];
        (own.At("of", "stage").GetString(), own.At("of", "reason").GetString(), own.At("mayLeave").GetBoolean()).Should().Be(("placed", "Bäst på felsökning", false));
        await work.As(oskar).Sent(HttpMethod.Delete, $"people/{oskar}/reskilling/{Id(pipeline)}").ShouldBeRefused(409, "goals.placed-already");

        var back = await work.Told(() => work.As(partner).Sent(HttpMethod.Post, $"{part}/step-back", new { from = "placed" }).ShouldBe(204));
        back.OfType<PlacementWithdrawn>().Should().ContainSingle();
        var funnel = (await work.As(partner).Read(pipeline)).At("funnel");
        funnel.At("placementRate").GetDouble().Should().Be(0);
    }

    [Fact]
    public async Task The_best_fit_is_first_and_two_who_admit_at_once_share_one_last_seat()
    {
        var pipeline = await Pipeline(seats: 1);
        var (far, near) = (await Worker((3, 2)), await Worker((0, 3), (1, 3)));
        foreach (var person in new[] { far, near }) await PutForward(pipeline, person).ShouldBe(201);

        var cards = (await work.As(partner).Read(pipeline)).At("participants").EnumerateArray().ToList();
        cards.Select(c => c.At("personId").GetGuid()).Should().Equal(near, far);
        cards.Select(c => c.At("isVolunteer").GetBoolean()).Should().Equal(false, false);

        var parts = cards.Select(c => $"{pipeline}/participants/{c.At("participationId").GetGuid()}").ToList();
        foreach (var part in parts) await Move(part, "assessed").ShouldBe(204);
        var answers = await Task.WhenAll(parts.Select(part => Move(part, "admitted", "Passar bäst")));
        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 409);
        (await work.As(partner).Read(pipeline)).Int("seatsTaken").Should().Be(1);
    }

    [Fact]
    public async Task Colleagues_see_the_offer_and_nothing_of_who_is_in_it_and_nobody_runs_it_for_themselves()
    {
        var pipeline = await Pipeline(seats: 2);
        var (oskar, colleague) = (await Worker((3, 3)), await Worker());
        await work.As(oskar).Sent(HttpMethod.Put, $"people/{oskar}/reskilling/{Id(pipeline)}", new { interest = 2 }).ShouldBe(204);

        var offer = (await work.As(colleague).Read("reskilling-pipelines")).At("items")[0];
        (offer.At("isOpen").GetBoolean(), offer.At("mayRun").GetBoolean()).Should().Be((true, false));
        await work.As(colleague).Sent(HttpMethod.Get, pipeline).ShouldBe(403);
        await work.As(colleague).Sent(HttpMethod.Get, $"people/{oskar}/reskilling").ShouldBe(404);
        (await work.As(boss).Read($"people/{oskar}/reskilling")).At("items").GetArrayLength().Should().Be(1);

        await work.As(partner).Sent(HttpMethod.Put, $"people/{partner}/reskilling/{Id(pipeline)}", new { interest = 1 }).ShouldBe(204);
        var own = (await work.As(partner).Read(pipeline)).At("participants").EnumerateArray().Single(c => c.At("personId").GetGuid() == partner);
        await Move($"{pipeline}/participants/{own.At("participationId").GetGuid()}", "assessed").ShouldBeRefused(403, "goals.own-participation");
        await PutForward(pipeline, partner).ShouldBeRefused(403, "goals.own-participation");
    }

    [Fact]
    public async Task What_is_offered_is_changed_by_whoever_saw_the_newest_and_closed_to_more()
    {
        var pipeline = await Pipeline(seats: 2);
        var oskar = await Worker();
        object Revised(bool isOpen) => new { title = "Supporten", seats = 3, startsOn = Today, endsOn = Today.AddMonths(6), isOpen };
        await work.As(partner).Sent(HttpMethod.Put, pipeline, Revised(false)).ShouldBe(428);
        await work.As(partner).Sent(HttpMethod.Put, pipeline, Revised(false), "\"1\"").ShouldBe(204);
        await work.As(partner).Sent(HttpMethod.Put, pipeline, Revised(true), "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.As(oskar).Sent(HttpMethod.Put, $"people/{oskar}/reskilling/{Id(pipeline)}", new { interest = 2 }).ShouldBeRefused(409, "goals.pipeline-closed");
    }

    [Fact]
    public async Task Of_many_who_say_the_same_at_once_one_joins_and_the_others_find_it_said()
    {
        var pipeline = await Pipeline(seats: 2);
        var oskar = await Worker();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => work.As(oskar).Sent(HttpMethod.Put, $"people/{oskar}/reskilling/{Id(pipeline)}", new { interest = 2 })));

        answers.Select(a => (int)a.StatusCode).Should().OnlyContain(status => status == 204);
        (await work.As(partner).Read(pipeline)).At("participants").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Whoever_runs_all_units_opens_none_in_one_that_is_not_there()
    {
        await Company();
        await work.Stranger().Sent(HttpMethod.Post, $"units/{Guid.CreateVersion7()}/reskilling-pipelines",
            new { roleProfileId = technician, title = "Supporten", seats = 2, startsOn = Today, endsOn = Today.AddMonths(6) }).ShouldBeRefused(404, "goals.unknown-unit");
    }

    [Theory]
    [InlineData("""{"title":"","seats":2,"startsOn":"2030-01-01","endsOn":"2030-06-01"}""", "title")]
    [InlineData("""{"title":"Supporten","seats":0,"startsOn":"2030-01-01","endsOn":"2030-06-01"}""", "seats")]
    [InlineData("""{"title":"Supporten","seats":2,"startsOn":"2030-01-01","endsOn":"2029-06-01"}""", "endsOn")]
    [InlineData("""{"title":"Supporten","seats":2,"startsOn":"2030-01-01","endsOn":"2030-06-01","cost":-1}""", "cost")]
    public async Task An_offer_without_sense_is_refused_by_field(string body, string field)
    {
        await Company();
        var offer = JsonSerializer.Deserialize<Dictionary<string, object>>(body)!;
        offer["roleProfileId"] = technician;

        var answer = await work.As(partner).Sent(HttpMethod.Post, $"units/{unit}/reskilling-pipelines", offer);

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"\"name\":\"{field}\"");
    }

    private static string Id(string pipeline) => pipeline.Split('/')[^1];

    private Task<HttpResponseMessage> Move(string part, string to, string? reason = null, DateOnly? on = null) =>
        work.As(partner).Sent(HttpMethod.Post, $"{part}/moves", new { to, reason, on });

    private Task<HttpResponseMessage> PutForward(string pipeline, Guid person) =>
        work.As(partner).Sent(HttpMethod.Post, $"{pipeline}/participants", new { personId = person });

    /// <summary>A unit with a partner and a boss, and a technician's role that asks four skills.</summary>
    private async Task Company()
    {
        skills = [await work.Skill("Felsökning"), await work.Skill("Kundbemötande"), await work.Skill("Ärendehantering"), await work.Skill("Lagersystem")];
        await work.Units((unit, null));
        (boss, partner) = (await work.Hire(unit: unit), await work.Hire(unit: unit));
        await work.MakePartner(partner, unit);
        worker = await work.Role((skills[3], 2, 3));
        await work.Told(async () => technician = await work.Role((skills[0], 4, 5), (skills[1], 3, 4), (skills[2], 3, 3), (skills[3], 2, 1)));
    }

    private async Task<string> Pipeline(int seats)
    {
        await Company();
        var opened = await work.As(partner).Sent(HttpMethod.Post, $"units/{unit}/reskilling-pipelines",
            new { roleProfileId = technician, title = "Från lagret till supporten", seats, startsOn = Today, endsOn = Today.AddMonths(6), cost = 900_000 }).View();
        return $"units/{unit}/reskilling-pipelines/{opened.At("pipelineId").GetGuid()}";
    }

    private async Task<Guid> Worker(params (int Skill, int Level)[] levels)
    {
        var person = await work.Hire(boss, unit, worker);
        if (levels.Length > 0)
            await work.Tell(new SkillLevelsChanged([.. levels.Select(l =>
                new SkillLevelChanged(person, skills[l.Skill], null, l.Level, TimeProvider.System.GetUtcNow().AddMinutes(-1)))]));
        return person;
    }
}
