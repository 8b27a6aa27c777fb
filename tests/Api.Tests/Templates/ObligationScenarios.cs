using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Skills.Contracts;
using Competence.Templates.Contracts;
using Competence.Templates.Obligations;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Templates;

public sealed class ObligationScenarios
{
    private const string Canary = "kanariefågel";
    private static readonly DateOnly Today = LegalCheck.Today;
    private static readonly object ForTruckers = new { taskTags = new[] { "truck" } };

    private readonly CompetenceApi api;
    private readonly Workplace work;
    private readonly LegalCheck legal;

    public ObligationScenarios(CompetenceApi api) => (this.api, legal) = (api, new(work = new(api)));

    [Fact]
    public async Task A_truck_permit_is_asked_planned_issued_and_revoked()
    {
        var (top, boss) = (await work.Hire(), Guid.Empty);
        boss = await work.Hire(top);
        var (ada, other) = (await work.Hire(boss), await work.Hire());
        var rule = await legal.Rule(LegalCheck.Body(appliesWhen: ForTruckers));
        (await legal.State(ada, rule)).Should().BeNull();

        var told = await work.Told(() => legal.Tag(ada, "truck").ShouldBe(204));
        told.OfType<ObligationDue>().Should().ContainSingle().Which.Obligations.Should().Equal(new DueObligation(ada, rule, "missing", null));
        (await legal.State(ada, rule)).Should().Be("missing");
        await work.As(boss).Sent(HttpMethod.Put, $"people/{ada}/obligations/{rule}/plan", new { on = Today.AddDays(7) }).ShouldBe(204);
        (await legal.State(ada, rule)).Should().Be("planned");

        var permit = new { ruleId = rule, types = new[] { "Motviktstruck B1" }, employer = "Solvik AB", issuedOn = Today, conditions = Canary };
        await work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/permits", permit).ShouldBe(403);
        var path = "";
        told = await work.Told(async () => path = $"people/{ada}/permits/{(await work.As(boss).Sent(HttpMethod.Post, $"people/{ada}/permits", permit).View()).At("permitId").GetGuid()}");
        told.OfType<ObligationMet>().Should().ContainSingle().Which.LastDay.Should().Be(Today.AddMonths(60).AddDays(-1));
        (await legal.State(ada, rule)).Should().Be("valid");
        var read = await work.As(ada).Read(path);
        (read.At("conditions").GetString(), read.At("holds").GetBoolean(), read.At("employer").GetString()).Should().Be((Canary, true, "Solvik AB"));
        await work.As(other).Sent(HttpMethod.Get, path).ShouldBe(404);
        await work.As(top).Sent(HttpMethod.Get, path).ShouldBe(404);
        await work.As(other).Sent(HttpMethod.Get, $"people/{ada}/obligations").ShouldBe(404);
        await work.As(top).Sent(HttpMethod.Get, $"people/{ada}/obligations").ShouldBe(404);
        (await work.As(boss).Read($"people/{boss}/team-obligations")).At("people")[0].At("obligations")[0].At("state").GetString().Should().Be("valid");
        (await work.As(top).Read($"people/{boss}/team-obligations")).At("people").GetArrayLength().Should().Be(0);

        told = await work.Told(() => work.As(boss).Sent(HttpMethod.Post, $"{path}/revocation").ShouldBe(204));
        told.OfType<ObligationDue>().Single().Obligations.Should().Equal(new DueObligation(ada, rule, "missing", null));
        (await legal.State(ada, rule)).Should().Be("missing");
        (await Stored()).Should().NotContain(Canary, "it is sealed");
    }

    [Fact]
    public async Task The_database_and_the_code_see_the_same_state_on_every_edge()
    {
        var rule = await legal.Rule(LegalCheck.Body(interval: new { basis = "none" }));
        (int? Planned, int? Valid, int? Exempt)[] edges =
        [
            (null, null, null), (0, null, null), (1, null, null), (null, 91, null), (null, 90, null), (null, 0, null), (null, -1, null), (null, -1, 0), (5, -1, null), (null, 400, null),
        ];
        foreach (var edge in edges)
        {
            var ada = await work.Hire();
            if (edge.Valid is { } valid) await legal.Met(ada, rule, Today.AddDays(-100), Today.AddDays(valid));
            if (edge.Planned is { } planned) await legal.Plan(ada, rule, Today.AddDays(planned)).ShouldBe(204);
            if (edge.Exempt is { } exempt) await legal.Exempt(ada, rule, Today.AddDays(exempt)).ShouldBe(204);

            var standing = new Standing(Day(edge.Planned), edge.Valid is not null, Day(edge.Valid), Day(edge.Exempt));
            (await legal.State(ada, rule)).Should().Be(standing.On(Today, 90).ToString().ToLowerInvariant(), $"{edge}");
        }
        static DateOnly? Day(int? days) => days is { } some ? Today.AddDays(some) : null;
    }

    [Fact]
    public async Task What_is_learnt_or_verified_elsewhere_meets_it_and_no_longer_once_it_is_taken_back()
    {
        var (ada, item, skill, completion, evidence) = (await work.Hire(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var course = await legal.Rule(LegalCheck.Body("course", requires: new { kind = "evidence", counts = new { sv = "Kurs", en = "A course" }, learningItemIds = new[] { item } }));
        var certificate = await legal.Rule(LegalCheck.Body("certificate", requires: new { kind = "evidence", counts = new { sv = "Intyg", en = "A certificate" }, skillId = skill }));

        var learnt = new LearningCompleted(ada, completion, item, "Truckkurs", null, Today.AddDays(-3), [], null, true, TimeProvider.System.GetUtcNow());
        await work.Tell(learnt);
        await work.Tell(learnt);
        await work.Tell(new EvidenceVerified(ada, skill, evidence, Today.AddDays(-9), Today.AddDays(30)));
        (await legal.State(ada, course), await legal.State(ada, certificate)).Should().Be(("valid", "expiring"));
        (await legal.Obligation(ada, course))!.Value.At("met").GetArrayLength().Should().Be(1);

        await work.Tell(new CompletionTakenBack(ada, completion, item, TimeProvider.System.GetUtcNow()));
        await work.Tell(new EvidenceWithdrawn(ada, skill, evidence));
        await work.Tell(new EvidenceExpired(ada, skill, evidence, Today));
        (await legal.State(ada, course), await legal.State(ada, certificate)).Should().Be(("missing", "missing"));
    }

    [Fact]
    public async Task It_is_asked_by_role_site_and_leadership_and_follows_when_they_change()
    {
        var (top, north, south, role) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((top, null), (north, top), (south, top));
        var site = await legal.Site("Norra verkstaden", north);
        var boss = await work.Hire(unit: south);
        var (ada, bo) = (await work.Hire(boss, north, role), await work.Hire(boss, south, role));
        var byTag = await legal.Rule(LegalCheck.Body("tag", ForTruckers));
        var bySite = await legal.Rule(LegalCheck.Body("site", new { roleProfileIds = new[] { role }, siteIds = new[] { site } }));
        var leaders = await legal.Rule(LegalCheck.Body("leaders", new { managersOnly = true }));

        await work.Told(() => legal.Hr.Sent(HttpMethod.Put, $"role-profiles/{role}/task-tags", new { tags = new[] { "truck" } }, "*").ShouldBe(204));
        (await Asked(byTag)).Should().BeEquivalentTo([ada, bo]);
        (await Asked(bySite)).Should().Equal(ada);
        (await Asked(leaders)).Should().Equal(boss);
        (await work.As(ada).Read($"people/{ada}/task-tags")).At("inherited")[0].GetString().Should().Be("truck");

        await work.Place(bo, ada, north, role);
        (await Asked(bySite)).Should().BeEquivalentTo([ada, bo]);
        (await Asked(leaders)).Should().BeEquivalentTo([boss, ada]);
        await work.Told(() => legal.Hr.Sent(HttpMethod.Delete, $"legal/sites/{site}").ShouldBe(204));
        (await Asked(bySite)).Should().BeEmpty();

        async Task<IEnumerable<Guid>> Asked(Guid rule) =>
            (await legal.Hr.Read($"legal/obligations?ruleId={rule}")).At("items").EnumerateArray().Select(p => p.At("personId").GetGuid());
    }

    [Fact]
    public async Task An_exemption_is_HRs_alone_and_its_reason_is_sealed()
    {
        var boss = await work.Hire();
        var ada = await work.Hire(boss);
        var rule = await legal.Rule(LegalCheck.Body());

        await work.As(boss).Sent(HttpMethod.Put, $"people/{ada}/obligations/{rule}/exemption", new { until = Today, reason = "x" }).ShouldBe(403);
        await legal.Hr.Sent(HttpMethod.Put, $"people/{ada}/obligations/{rule}/exemption", new { until = Today, reason = " " }).ShouldBe(400);
        await legal.Exempt(ada, rule, Today.AddDays(9), Canary).ShouldBe(204);
        var seen = (await work.As(ada).Read($"people/{ada}/obligations")).At("items")[0];
        (seen.At("state").GetString(), seen.At("exemptReason").GetString()).Should().Be(("exempt", Canary));
        (await Stored()).Should().NotContain(Canary);
        await legal.Hr.Sent(HttpMethod.Delete, $"people/{ada}/obligations/{rule}/exemption").ShouldBe(204);
        await legal.Hr.Sent(HttpMethod.Delete, $"people/{ada}/obligations/{rule}/exemption").ShouldBeRefused(404, "templates.no-exemption");
    }

    [Fact]
    public async Task The_report_counts_pages_and_exports_and_hides_few_from_those_who_may_not_read_people()
    {
        var rule = await legal.Rule(LegalCheck.Body());
        var people = new List<Guid>();
        for (var i = 0; i < 9; i++) people.Add(await work.Hire());
        foreach (var person in people.Take(2)) await legal.Met(person, rule, Today);
        var analyst = Guid.CreateVersion7();
        await api.Employ(work.Tenant, analyst, Competence.People.Access.AccessRole.Analyst);

        var counts = (await legal.Hr.Read("legal/report")).At("rules")[0];
        (counts.Int("people"), counts.At("counts").Int("missing"), counts.At("counts").Int("valid")).Should().Be((9, 7, 2));
        var hidden = (await work.As(analyst).Read("legal/report")).At("rules")[0];
        (hidden.Int("people"), hidden.At("counts").Int("missing"), hidden.At("counts").Int("valid")).Should().Be((9, null, null));
        await work.As(analyst).Sent(HttpMethod.Get, "legal/obligations").ShouldBe(403);

        var first = await legal.Hr.Read("legal/obligations?limit=4");
        var second = await legal.Hr.Read($"legal/obligations?limit=9&cursor={first.At("nextCursor").GetString()}");
        first.At("items").EnumerateArray().Concat(second.At("items").EnumerateArray()).Select(p => p.At("personId").GetGuid()).Should().BeEquivalentTo(people).And.OnlyHaveUniqueItems();
        (await legal.Hr.Read("legal/obligations?state=valid")).At("items").GetArrayLength().Should().Be(2);
        await legal.Hr.Sent(HttpMethod.Get, "legal/obligations?cursor=x").ShouldBe(400);
        await legal.Hr.Sent(HttpMethod.Get, $"legal/report?on={Today.AddDays(1):yyyy-MM-dd}").ShouldBeRefused(409, "templates.day-to-come");
        (await legal.Hr.GetStringAsync(new Uri("/api/v1/legal/obligations/export", UriKind.Relative))).Split("\r\n").Should().HaveCount(11);
    }

    [Fact]
    public async Task A_course_that_many_went_to_is_registered_of_all_or_of_nobody()
    {
        var (rule, ada, bo) = (await legal.Rule(LegalCheck.Body()), await work.Hire(), await work.Hire());
        Task<HttpResponseMessage> Register(params Guid[] people) =>
            legal.Hr.Sent(HttpMethod.Post, $"legal/rules/{rule}/met", new { personIds = people, on = Today, how = "course" });

        await Register(ada, Guid.CreateVersion7()).ShouldBeRefused(404, "templates.unknown-person");
        (await legal.State(ada, rule)).Should().Be("missing");
        await Register(ada, ada).ShouldBe(400);
        var told = await work.Told(() => Register(ada, bo).ShouldBe(204));
        told.OfType<ObligationMet>().Select(m => m.PersonId).Should().BeEquivalentTo([ada, bo]);
        (await legal.State(ada, rule), await legal.State(bo, rule)).Should().Be(("valid", "valid"));
        await work.As(ada).Sent(HttpMethod.Post, $"legal/rules/{rule}/met", new { personIds = new[] { bo }, on = Today, how = "course" }).ShouldBe(403);
    }

    [Fact]
    public async Task An_HR_partner_reads_their_unit_and_nobody_elses()
    {
        var (mine, theirs, partner) = (Guid.CreateVersion7(), Guid.CreateVersion7(), await work.Hire());
        await work.Units((mine, null), (theirs, null));
        await work.MakePartner(partner, mine);
        var (ada, _) = (await work.Hire(unit: mine), await work.Hire(unit: theirs));
        await legal.Rule(LegalCheck.Body());

        (await work.As(partner).Read($"units/{mine}/obligations")).At("items").EnumerateArray().Select(p => p.At("personId").GetGuid()).Should().Equal(ada);
        await work.As(partner).Sent(HttpMethod.Get, $"units/{theirs}/obligations").ShouldBe(403);
        await work.As(partner).Sent(HttpMethod.Get, "legal/obligations").ShouldBe(403);
    }

    private async Task<string> Stored()
    {
        await using var session = api.Store().LightweightSession(work.Tenant);
        return JsonSerializer.Serialize((await session.Events.QueryAllRawEvents().ToListAsync()).Select(e => e.Data));
    }
}
