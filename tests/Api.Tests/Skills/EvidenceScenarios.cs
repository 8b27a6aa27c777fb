using System.Net.Http.Json;
using System.Text.Json;
using Competence.Kernel;
using Competence.People.Access;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class EvidenceScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private static readonly DateOnly Today = TimeProvider.System.Today();

    [Fact]
    public async Task Verified_evidence_becomes_part_of_the_level_and_closes_the_gap()
    {
        var (adr, boss) = (await work.Skill("ADR", SkillKind.Regulated), await work.Hire());
        var role = await work.Role((adr, 3, 5));
        var ada = await work.Hire(boss, role: role);
        var card = await Added(ada, adr, expires: Today.AddYears(3));
        (await work.As(ada).Read($"people/{ada}/gap")).At("gaps")[0].Int("gap").Should().Be(3, "nobody has verified it");

        var told = await work.Told(() => Judge(boss, ada, card, "verification", new { level = 3 }).ShouldBe(204));

        told.OfType<SkillLevelChanged>().Should().ContainSingle().Which.To.Should().Be(3);
        told.OfType<GapClosed>().SelectMany(g => g.Gaps).Should().ContainSingle().Which.SkillId.Should().Be(adr);
        (await work.As(ada).Read($"people/{ada}/gap")).At("gaps")[0].Int("gap").Should().Be(0);
        var part = (await work.As(ada).Read($"people/{ada}/skills/{adr}")).At("parts")[0];
        (part.At("source").GetString(), part.At("evidenceId").GetGuid(), part.At("evidenceTitle").GetString(), part.At("weight").GetDouble(), part.At("decay").GetDouble())
            .Should().Be(("evidence", card, "ADR-intyg", .8, 1));
        var listed = (await work.As(ada).Read($"people/{ada}/evidence")).At("items")[0];
        (listed.At("status").GetString(), listed.At("decidedBy").GetGuid(), listed.At("issuer").GetString()).Should().Be(("verified", boss, "MSB"));
    }

    [Fact]
    public async Task Evidence_without_a_date_is_refused()
    {
        var (adr, ada) = (await work.Skill("ADR"), await work.Hire());

        await Add(ada, ada, adr, new { type = "certificate", title = "ADR-intyg", level = 3 }).ShouldBeRefused(400, "validation");
        await Add(ada, ada, adr, new { type = "certificate", title = "ADR-intyg", level = 3, issuedAt = (string?)null }).ShouldBeRefused(400, "validation");
    }

    [Theory]
    [InlineData("""{ "type": "certificate", "title": "", "level": 3, "issuedAt": "2025-01-01" }""")]
    [InlineData("""{ "type": "diploma", "title": "A", "level": 3, "issuedAt": "2025-01-01" }""")]
    [InlineData("""{ "type": "course", "title": "A", "level": 6, "issuedAt": "2025-01-01" }""")]
    [InlineData("""{ "type": "course", "title": "A", "level": 3, "issuedAt": "2025-01-01", "expiresAt": "2025-01-01" }""")]
    [InlineData("""{ "type": "course", "title": "A", "level": 3, "issuedAt": "2025-01-01", "url": "javascript:alert(1)" }""")]
    [InlineData("""{ "type": "course", "title": "A", "level": 3, "issuedAt": "2025-01-01", "fileHash": "abc" }""")]
    public async Task Evidence_that_is_not_well_formed_is_a_validation_problem(string body)
    {
        var (adr, ada) = (await work.Skill("ADR"), await work.Hire());

        await Add(ada, ada, adr, JsonSerializer.Deserialize<JsonElement>(body)).ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task Evidence_cannot_have_been_issued_tomorrow()
    {
        var (adr, ada) = (await work.Skill("ADR"), await work.Hire());

        await Add(ada, ada, adr, New(issued: Today.AddDays(2))).ShouldBeRefused(409, "skills.not-yet-issued");
    }

    [Fact]
    public async Task Nobody_verifies_their_own_evidence_and_a_colleague_sees_none()
    {
        var (adr, ada, bo) = (await work.Skill("ADR"), await work.Hire(), await work.Hire());
        var card = await Added(ada, adr);

        await Judge(ada, ada, card, "verification", new { level = 3 }).ShouldBeRefused(403, "skills.own-evidence");
        await Judge(bo, ada, card, "verification", new { level = 3 }).ShouldBeRefused(404, "skills.unknown-evidence");
        await Judge(bo, ada, Guid.CreateVersion7(), "verification", new { level = 3 }).ShouldBeRefused(404, "skills.unknown-evidence");
        await work.As(bo).GetAsync(new Uri($"/api/v1/people/{ada}/evidence", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
        await Add(bo, ada, adr, New()).ShouldBeRefused(404, "access.not-found");
    }

    [Fact]
    public async Task An_assessor_of_the_skill_finds_what_waits_and_verifies_it()
    {
        var (adr, other, kim, ada) = (await work.Skill("ADR"), await work.Skill("Truck"), await work.Hire(), await work.Hire());
        await work.Stranger().PutAsJsonAsync($"/api/v1/skills/{adr}/assessors/{kim}", new { }).ShouldBe(204);
        var (card, unseen) = (await Added(ada, adr), await Added(ada, other));

        (await ToVerify(kim)).Should().Equal(card);
        await Judge(kim, ada, unseen, "verification", new { level = 3 }).ShouldBeRefused(404, "skills.unknown-evidence");
        await Judge(kim, ada, card, "verification", new { level = 2 }).ShouldBe(204);

        (await ToVerify(kim)).Should().BeEmpty();
        (await work.As(ada).Read($"people/{ada}/skills/{adr}")).Int("level").Should().Be(2, "the verifier says what it shows");
    }

    [Fact]
    public async Task A_skill_owner_sees_all_that_waits()
    {
        var (adr, ada, owner) = (await work.Skill("ADR"), await work.Hire(), Guid.CreateVersion7());
        await api.Employ(work.Tenant, owner, AccessRole.SkillOwner);
        var card = await Added(ada, adr);

        (await ToVerify(owner)).Should().Equal(card);
        await Judge(owner, ada, card, "rejection", new { reason = "Oläsligt" }).ShouldBe(204);

        var mine = (await work.As(ada).Read($"people/{ada}/evidence")).At("items")[0];
        (mine.At("status").GetString(), mine.At("reason").GetString()).Should().Be(("rejected", "Oläsligt"));
        await Judge(owner, ada, card, "verification", new { level = 3 }).ShouldBeRefused(409, "skills.evidence-judged");
        await Judge(owner, ada, card, "rejection", new { reason = " " }).ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task A_partner_finds_what_waits_in_their_units_and_nowhere_else()
    {
        Guid north = Guid.CreateVersion7(), crew = Guid.CreateVersion7(), south = Guid.CreateVersion7();
        await work.Units((north, null), (crew, north), (south, null));
        var (adr, partner, boss) = (await work.Skill("ADR"), await work.Hire(unit: north), await work.Hire());
        await work.MakePartner(partner, north);
        var (ada, bo) = (await work.Hire(boss, crew), await work.Hire(unit: south));
        var (card, _, _) = (await Added(ada, adr), await Added(bo, adr), await Added(partner, adr));

        (await Waiting(partner, north)).Should().Equal([card], "nobody verifies their own, and the south is not theirs");
        await work.As(partner).Sent(HttpMethod.Get, $"units/{south}/evidence-to-verify").ShouldBeRefused(403, "access.forbidden");
        await work.As(ada).Sent(HttpMethod.Get, $"units/{crew}/evidence-to-verify").ShouldBeRefused(403, "access.forbidden");
        await work.Stranger().Sent(HttpMethod.Get, $"units/{adr}/evidence-to-verify").ShouldBeRefused(404, "skills.unknown-unit");
        (await api.CreateClient().Sent(HttpMethod.Get, $"units/{north}/evidence-to-verify")).StatusCode.Should().Be(System.Net.HttpStatusCode.Unauthorized);

        await Judge(boss, ada, card, "verification", new { level = 3 }).ShouldBe(204);
        (await Waiting(partner, north)).Should().BeEmpty();
    }

    [Fact]
    public async Task Revoked_evidence_counts_no_longer_and_the_person_reads_why()
    {
        var (adr, boss) = (await work.Skill("ADR"), await work.Hire());
        var ada = await work.Hire(boss);
        var card = await Added(ada, adr);
        await Judge(boss, ada, card, "revocation", new { reason = "Indraget" }).ShouldBeRefused(409, "skills.evidence-not-verified");
        await Judge(boss, ada, card, "verification", new { level = 3 }).ShouldBe(204);
        await work.As(ada).DeleteAsync(new Uri($"/api/v1/people/{ada}/evidence/{card}", UriKind.Relative)).ShouldBeRefused(409, "skills.evidence-judged");

        await Judge(boss, ada, card, "revocation", new { reason = "Indraget" }).ShouldBe(204);

        var explained = await work.As(ada).Read($"people/{ada}/skills/{adr}");
        explained.Int("level").Should().BeNull();
        explained.At("history").EnumerateArray().Select(h => h.Int("level")).Should().Equal(null, 3);
        (await work.As(ada).Read($"people/{ada}/evidence?skillId={adr}")).At("items")[0].At("reason").GetString().Should().Be("Indraget");
    }

    [Fact]
    public async Task Evidence_added_by_mistake_is_removed_with_its_words()
    {
        var (adr, ada) = (await work.Skill("ADR"), await work.Hire());
        var card = await Added(ada, adr);

        await work.As(ada).DeleteAsync(new Uri($"/api/v1/people/{ada}/evidence/{card}", UriKind.Relative)).ShouldBe(204);

        (await work.As(ada).Read($"people/{ada}/evidence")).At("items").GetArrayLength().Should().Be(0);
        await work.As(ada).DeleteAsync(new Uri($"/api/v1/people/{ada}/evidence/{card}", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-evidence");
    }

    [Fact]
    public async Task A_manager_who_is_to_rate_first_sees_the_evidence_and_not_the_level_said()
    {
        var (adr, boss) = (await work.Skill("ADR"), await work.Hire());
        var ada = await work.Hire(boss);
        await Added(ada, adr);

        (await work.As(boss).Read($"people/{ada}/evidence")).At("items")[0].Int("level").Should().BeNull();
        (await work.As(boss).Read($"people/{boss}/evidence-to-verify")).At("items")[0].Int("level").Should().BeNull();
        await work.As(boss).RateReport(ada, adr, 2).View();
        (await work.As(boss).Read($"people/{ada}/evidence")).At("items")[0].Int("level").Should().Be(3);
    }

    [Fact]
    public async Task Expiry_is_told_once_when_the_day_has_passed_and_the_level_falls_with_it()
    {
        var (adr, boss) = (await work.Skill("ADR", SkillKind.Regulated), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((adr, 3, 5)));
        var card = await Added(ada, adr, expires: Today.AddDays(10));
        await Judge(boss, ada, card, "verification", new { level = 3 }).ShouldBe(204);

        (await Refresh(daysOn: 10)).OfType<EvidenceExpired>().Should().BeEmpty("it holds through its last day");
        var told = await Refresh(daysOn: 11);

        told.OfType<EvidenceExpired>().Should().Equal(new EvidenceExpired(ada, adr, card, Today.AddDays(10)));
        told.OfType<SkillLevelsChanged>().SelectMany(news => news.Levels).Should().ContainSingle().Which.To.Should().BeNull();
        told.OfType<GapOpened>().Should().ContainSingle();
        (await Refresh(daysOn: 12)).OfType<EvidenceExpired>().Should().BeEmpty("it was told");
    }

    [Fact]
    public async Task Words_about_evidence_never_reach_the_event_log()
    {
        var (adr, boss) = (await work.Skill("ADR"), await work.Hire());
        var ada = await work.Hire(boss);
        var card = await Added(ada, adr, title: "kanariefågel-1");
        await Judge(boss, ada, card, "rejection", new { reason = "kanariefågel-2" }).ShouldBe(204);

        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(work.Tenant);
        var events = await session.Events.QueryAllRawEvents().ToListAsync();
        events.Should().NotBeEmpty().And.NotContain(e => JsonSerializer.Serialize(e.Data, e.Data.GetType()).Contains("kanarief"));
    }

    private async Task<IReadOnlyList<object>> Refresh(int daysOn)
    {
        var run = new CatalogueRun(api.Services.GetRequiredService<IDocumentStore>(), work.Tenant);
        await run.Run(new RefreshLevels(new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(daysOn))), new LevelRefresh());
        return run.Told;
    }

    private Task<Guid[]> ToVerify(Guid who) => Evidence(who, $"people/{who}/evidence-to-verify");

    private Task<Guid[]> Waiting(Guid who, Guid unit) => Evidence(who, $"units/{unit}/evidence-to-verify");

    private async Task<Guid[]> Evidence(Guid who, string path) =>
        [.. (await work.As(who).Read(path)).At("items").EnumerateArray().Select(i => i.At("evidenceId").GetGuid())];

    private static object New(DateOnly? issued = null, DateOnly? expires = null, string title = "ADR-intyg") => new
    {
        type = "certificate", title, issuer = "MSB", level = 3, issuedAt = issued ?? Today.AddYears(-2), expiresAt = expires, url = "https://example.com/intyg",
    };

    private async Task<Guid> Added(Guid person, Guid skill, DateOnly? expires = null, string title = "ADR-intyg") =>
        (await Add(person, person, skill, New(expires: expires, title: title)).View()).At("evidenceId").GetGuid();

    private Task<HttpResponseMessage> Add(Guid by, Guid person, Guid skill, object body) =>
        work.As(by).PostAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/evidence", body);

    private Task<HttpResponseMessage> Judge(Guid by, Guid person, Guid evidence, string verdict, object body) =>
        work.As(by).PostAsJsonAsync($"/api/v1/people/{person}/evidence/{evidence}/{verdict}", body);
}
