using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Goals.Openings;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class OpeningScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Workplace work = new(api);
    private readonly Guid unit = Guid.CreateVersion7();
    private Guid recruiter, approver, troubleshooting, driving, technician;

    [Fact]
    public async Task Inside_and_outside_are_measured_by_the_same_and_the_law_has_the_last_word()
    {
        var opening = await Approved(keepMonths: 6);
        var ada = await work.Hire(unit: unit);
        await Knows(ada, (troubleshooting, 3));
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/applications/{Id(opening)}").ShouldBeRefused(409, "goals.opening-not-open");
        await Step(opening, "internalFirst").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/applications/{Id(opening)}").ShouldBe(204);
        await Enter(opening).ShouldBeRefused(409, "goals.internal-first");
        await Step(opening, "open").ShouldBe(204);
        var outside = (await Enter(opening).View()).At("candidateId").GetGuid();
        await Step(opening, "interview").ShouldBe(204);

        var seen = await work.As(recruiter).Read(opening);
        seen.At("requirements").EnumerateArray().Select(r => (r.At("skillId").GetGuid(), r.Int("level"), r.Int("legalLevel"))).Should()
            .Equal((driving, 2, 2), (troubleshooting, 4, null));
        var cards = seen.At("candidates").EnumerateArray().ToList();
        cards.Select(c => (c.At("personId").ValueKind == JsonValueKind.Null, c.At("fit").GetDouble(), c.Int("lacksLegal"))).Should()
            .Equal((false, .75, 1), (true, .5, 0));
        cards[1].At("name").GetString().Should().Be("Berit Extern");

        await Choose(opening, cards[0].At("candidateId").GetGuid()).ShouldBeRefused(409, "goals.legal-stop");
        await Knows(ada, (driving, 2));
        var told = await work.Told(() => Choose(opening, cards[0].At("candidateId").GetGuid()).ShouldBe(204));
        told.OfType<OpeningFilled>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { PersonId = ada, IsCritical = true }, "the role gives importance 5 to a critical skill");
        var filled = await work.As(recruiter).Read(opening);
        (filled.At("state").GetString(), filled.Int("daysToFill"), filled.At("ending").GetString()).Should().Be(("filled", 0, "Bäst av alla"));
        (await work.As(ada).Read($"people/{ada}/applications")).At("items")[0].At("isChosen").GetBoolean().Should().BeTrue();
        filled.At("candidates").EnumerateArray().Should().Contain(c => c.At("candidateId").GetGuid() == outside, "those from outside are kept for six months");
    }

    [Fact]
    public async Task When_their_time_is_up_nothing_is_left_of_those_from_outside()
    {
        var opening = await Approved(keepMonths: 0);
        foreach (var state in new[] { "internalFirst", "open" }) await Step(opening, state).ShouldBe(204);
        var outside = (await Enter(opening).View()).At("candidateId").GetGuid();
        (await Kept(outside)).Should().NotBeNull();

        await work.Told(() => work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/cancellation", new { reason = "Behovet är borta" }).ShouldBe(204));

        (await Kept(outside)).Should().BeNull();
        (await work.As(recruiter).Read(opening)).At("candidates")[0].At("name").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Before_their_day_they_are_kept_also_when_the_message_comes_early()
    {
        var opening = await Approved(keepMonths: 6);
        foreach (var state in new[] { "internalFirst", "open" }) await Step(opening, state).ShouldBe(204);
        var outside = (await Enter(opening).View()).At("candidateId").GetGuid();
        await work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/cancellation", new { reason = "Behovet är borta" }).ShouldBe(204);

        await work.Tell(new EraseCandidates(Guid.Parse(Id(opening))));

        (await Kept(outside)).Should().NotBeNull();
    }

    [Fact]
    public async Task Nobody_approves_their_own_and_colleagues_see_no_candidates()
    {
        var opening = await Drafted(keepMonths: 6);
        var ada = await work.Hire(unit: unit);
        await work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/approval", ifMatch: "*").ShouldBeRefused(403, "goals.own-opening");
        await work.As(approver).Sent(HttpMethod.Post, $"{opening}/approval").ShouldBe(428);
        await work.As(ada).Sent(HttpMethod.Get, opening).ShouldBe(403);
        (await work.As(ada).Read("openings")).At("items").GetArrayLength().Should().Be(0, "a draft is for those who fill it");
        await work.As(approver).Sent(HttpMethod.Post, $"{opening}/approval", ifMatch: "*").ShouldBe(204);
        await Step(opening, "internalFirst").ShouldBe(204);
        var offer = (await work.As(ada).Read("openings")).At("items")[0];
        (offer.At("mayFill").GetBoolean(), offer.Int("candidates")).Should().Be((false, null));
        await work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/candidates", new { name = "", contact = "x" }).ShouldBe(400);
    }

    [Fact]
    public async Task A_draft_is_written_anew_by_whoever_saw_the_newest_and_an_approved_one_stays()
    {
        var opening = await Drafted(keepMonths: 6);
        object anew = new { roleProfileId = technician, reason = "Två slutar", neededBy = Today.AddMonths(4), keepMonths = 3 };
        await work.As(approver).Sent(HttpMethod.Put, opening, anew).ShouldBe(428);
        await work.As(approver).Sent(HttpMethod.Put, opening, anew, "\"7\"").ShouldBeRefused(412, "manners.stale");
        await work.As(approver).Sent(HttpMethod.Put, opening, new { roleProfileId = technician, reason = "", neededBy = Today.AddMonths(4) }, "*").ShouldBe(400);
        await work.As(await work.Hire(unit: unit)).Sent(HttpMethod.Put, opening, anew, "*").ShouldBe(403);
        await work.As(approver).Sent(HttpMethod.Put, opening, anew, $"\"{(await work.As(approver).Read(opening)).Int("version")}\"").ShouldBe(204);

        var seen = await work.As(recruiter).Read(opening);
        (seen.At("reason").GetString(), seen.Int("keepMonths"), seen.At("requirements").GetArrayLength()).Should().Be(("Två slutar", 3, 1));
        await work.As(approver).Sent(HttpMethod.Post, $"{opening}/approval", ifMatch: "*").ShouldBeRefused(403, "goals.own-opening");
        await work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/approval", ifMatch: "*").ShouldBe(204);
        await work.As(recruiter).Sent(HttpMethod.Put, opening, anew, "*").ShouldBeRefused(409, "goals.opening-approved");
    }

    [Fact]
    public async Task Whoever_fills_all_units_does_not_fill_one_that_is_not_there()
    {
        await Drafted(keepMonths: 6);
        await work.Stranger().Sent(HttpMethod.Post, $"units/{Guid.CreateVersion7()}/openings", new { roleProfileId = technician, reason = "En slutar", neededBy = Today.AddMonths(3) })
            .ShouldBeRefused(404, "goals.unknown-unit");
    }

    [Fact]
    public async Task To_build_is_reckoned_from_whoever_inside_has_least_left_to_learn()
    {
        var opening = await Approved(keepMonths: 6);
        await Step(opening, "internalFirst").ShouldBe(204);
        var ada = await work.Hire(unit: unit);
        await Knows(ada, (troubleshooting, 2));
        await work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/candidates", new { personId = ada }).ShouldBe(201);

        var ways = await work.As(recruiter).Read($"{opening}/sourcing?hoursPerWeek=8&learningCostPerHour=450&hireCost=185000&hireHours=60&hireWeeks=14&borrowCostPerHour=720&borrowHours=320.5&borrowWeeks=2");

        (ways.At("build", "hours").GetDecimal(), ways.At("build", "cost").GetDecimal()).Should().Be((80, 36_000), "two levels of troubleshooting; the licence is the law's, not the role's");
        ways.At("build", "ready").GetString().Should().Be($"{Today.AddDays(70):yyyy-MM-dd}");
        ways.At("borrow", "cost").GetDecimal().Should().Be(230_760);
    }

    private static string Id(string opening) => opening.Split('/')[^1];

    private async Task<ExternalCandidate?> Kept(Guid id)
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return await session.LoadAsync<ExternalCandidate>(id);
    }

    private Task<HttpResponseMessage> Step(string opening, string to) => work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/steps", new { to });

    private Task<HttpResponseMessage> Choose(string opening, Guid candidate) =>
        work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/decision", new { candidateId = candidate, reason = "Bäst av alla" });

    private Task<HttpResponseMessage> Enter(string opening) => work.As(recruiter).Sent(HttpMethod.Post, $"{opening}/candidates", new
    {
        name = "Berit Extern", contact = "berit@utifran.example",
        levels = new[] { new { skillId = troubleshooting, level = 2 }, new { skillId = driving, level = 2 } },
    });

    private Task<IReadOnlyList<object>> Knows(Guid person, params (Guid Skill, int Level)[] levels) =>
        work.Tell(new SkillLevelsChanged([.. levels.Select(l => new SkillLevelChanged(person, l.Skill, null, l.Level, TimeProvider.System.GetUtcNow()))]));

    private async Task<string> Approved(int keepMonths)
    {
        var opening = await Drafted(keepMonths);
        await work.As(approver).Sent(HttpMethod.Post, $"{opening}/approval", ifMatch: "*").ShouldBe(204);
        return opening;
    }

    private async Task<string> Drafted(int keepMonths)
    {
        (troubleshooting, driving) = (await work.Skill("Felsökning"), await work.Skill("Truckkort"));
        await work.Tell(new SkillsChanged([new(troubleshooting, 2, "Felsökning", null, "technical", true, Criticality: 4), new(driving, 2, "Truckkort", null, "technical", true)]));
        await work.Units((unit, null));
        (recruiter, approver) = (await work.Hire(unit: unit), await work.Hire(unit: unit));
        foreach (var hr in new[] { recruiter, approver }) await work.MakePartner(hr, unit);
        await work.Told(async () => technician = await work.Role((troubleshooting, 4, 5)));
        var drafted = await work.As(recruiter).Sent(HttpMethod.Post, $"units/{unit}/openings", new
        {
            roleProfileId = technician, reason = "En slutar", neededBy = Today.AddMonths(3), legal = new[] { new { skillId = driving, level = 2 } }, keepMonths,
        }).View();
        return $"units/{unit}/openings/{drafted.At("openingId").GetGuid()}";
    }
}
