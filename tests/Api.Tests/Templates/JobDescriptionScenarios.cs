using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Skills.Contracts;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;
using static Competence.Api.Tests.Templates.PublishedTemplates;

namespace Competence.Api.Tests.Templates;

public sealed class JobDescriptionScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task An_approved_job_description_publishes_a_role_profile_version_and_opens_gaps_in_Skills()
    {
        var sql = await Skill("SQL");
        var role = await work.Role((sql, 2, 3));
        var ada = await work.Hire(role: role);
        await work.As(ada).RateOwn(ada, sql, 2).ShouldBe(200);
        var description = await Drafted(role, sql, level: 4);

        await work.Stranger().Sent(HttpMethod.Post, $"{description}/submission", ifMatch: "*").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"{description}/draft", Body(sql, 5), "*").ShouldBeRefused(409, "templates.in-review");
        await work.Stranger().Sent(HttpMethod.Post, $"{description}/approval").ShouldBeRefused(403, "templates.own-submission");
        await work.As(ada).Sent(HttpMethod.Get, description).ShouldBeRefused(404, "templates.unknown-description");
        (await work.As(ada).Read("job-descriptions")).At("items").GetArrayLength().Should().Be(0, "what was never approved is for those who write");

        var told = await work.Told(() => work.Reviewer().Sent(HttpMethod.Post, $"{description}/approval").ShouldBe(204));

        told.OfType<RoleProfilePublished>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { RoleProfileId = role, Version = 2, People = 1, PeopleWithNewGap = 1 });
        told.OfType<GapOpened>().SelectMany(g => g.Gaps).Should().ContainSingle().Which.Should().Be(new SkillGap(ada, sql, role, 4, 2));
        (await work.As(ada).Read($"role-profiles/{role}")).At("requirements")[0].Int("level").Should().Be(4);
        var seen = await work.As(ada).Read(description);
        (seen.At("status").GetString(), seen.At("shown", "requirements")[0].Int("level"), seen.At("draft").ValueKind, seen.At("mayWrite").GetBoolean())
            .Should().Be(("approved", 4, JsonValueKind.Null, false));

        await work.Tell(told.OfType<JobDescriptionApproved>().Single());
        (await work.As(ada).Read($"role-profiles/{role}")).Int("version").Should().Be(2, "the same news twice makes one version");
    }

    [Fact]
    public async Task A_new_role_comes_into_being_with_its_description_and_versions_are_compared()
    {
        var (sql, care) = (await Skill("SQL"), await Skill("Omvårdnad"));
        var description = await Drafted(null, sql, level: 2);
        await Approved(description);
        var first = await work.Stranger().Read(description);
        (await work.Stranger().Read($"role-profiles/{first.At("roleProfileId").GetGuid()}")).At("name", "sv").GetString().Should().Be("Ny roll");

        await work.Stranger().Sent(HttpMethod.Put, $"{description}/draft", new
        {
            name = new { sv = "Ny roll", en = (string?)null }, answers = new object[] { new { question = "purpose", text = "Annat" }, new { question = "permits", choices = new[] { "truck" } } }, requirements = new[] { new { skillId = sql, level = 3, importance = 3 }, new { skillId = care, level = 1, importance = 1 } },
        }, $"\"{first.Int("version")}\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"{description}/draft", Body(sql, 1), $"\"{first.Int("version")}\"").ShouldBe(412);
        var difference = await work.Stranger().Read($"{description}/difference?from=1");
        difference.At("requirements").EnumerateArray().Select(r => (r.At("skillId").GetGuid(), r.At("from").ValueKind == JsonValueKind.Null)).Should().Equal((sql, false), (care, true));
        difference.At("answers")[0].At("to", "text").GetString().Should().Be("Annat");
        var outsider = await work.Hire();
        await work.As(outsider).Sent(HttpMethod.Get, $"{description}/difference?from=1").ShouldBe(404);

        await Approved(description);
        (await work.As(outsider).Read(description)).At("versions").EnumerateArray().Select(v => v.At("status").GetString()).Should().Equal("approved", "superseded");
        (await work.As(outsider).Read($"{description}?number=1")).At("shown", "answers")[0].At("text").GetString().Should().Be("Stödja användare");
        (await work.As(outsider).Read($"{description}/difference?from=1&to=2")).At("answers").EnumerateArray().Select(a => a.At("question", "key").GetString()).Should().Equal("purpose", "permits");
    }

    [Fact]
    public async Task What_Skills_must_refuse_is_shown_and_published_once_it_is_mended()
    {
        var sql = await Skill("SQL");
        var role = await work.Role((sql, 2, 3));
        await work.Require(role, (sql, 3, 3));
        await work.Submit(role).ShouldBe(204);
        var description = await Drafted(role, sql, level: 4);
        await Approved(description);
        (await work.Stranger().Read(description)).At("versions")[0].At("notAdopted").GetString().Should().Be("skills.in-review");
        (await work.As(await work.Hire()).Read(description)).At("versions")[0].At("notAdopted").ValueKind.Should().Be(JsonValueKind.Null);

        await work.Approve(role).ShouldBe(200);
        await work.Told(() => work.Reviewer().Sent(HttpMethod.Post, $"{description}/publication").ShouldBe(204));
        (await work.Stranger().Read(description)).At("versions")[0].At("notAdopted").ValueKind.Should().Be(JsonValueKind.Null);
        (await work.Stranger().Read($"role-profiles/{role}")).At("requirements")[0].Int("level").Should().Be(4);
        await work.Reviewer().Sent(HttpMethod.Post, $"{description}/publication").ShouldBeRefused(409, "templates.nothing-refused");
    }

    [Fact]
    public async Task A_skill_that_was_merged_is_asked_as_the_one_that_took_its_place()
    {
        var (old, successor) = (await Skill("SQL"), await Skill("Databaser"));
        var description = await Drafted(null, old, level: 2);
        await Approved(description);
        await work.Tell(new SkillMerged(old, successor, TimeProvider.System.GetUtcNow()));
        (await work.Stranger().Read(description)).At("shown", "requirements")[0].At("skillId").GetGuid().Should().Be(successor);
    }

    [Fact]
    public async Task Only_those_who_write_draft_and_what_makes_no_sense_is_refused()
    {
        var (sql, colleague) = (await Skill("SQL"), await work.Hire());
        var template = await Template();
        object New(object description) => new { templateId = template, description };
        await work.As(colleague).Sent(HttpMethod.Post, "job-descriptions", New(Body(sql, 3))).ShouldBe(403);
        await work.Stranger().Sent(HttpMethod.Post, "job-descriptions", New(Body(sql, 6))).ShouldBe(400);
        await work.Stranger().Sent(HttpMethod.Post, "job-descriptions", New(Body(Guid.CreateVersion7(), 3))).ShouldBeRefused(404, "templates.unknown-skill");
        await api.CreateClient().Sent(HttpMethod.Get, "job-descriptions").ShouldBe(401);
        var role = Guid.CreateVersion7();
        var description = await Drafted(role, sql, 3);
        await work.Stranger().Sent(HttpMethod.Post, "job-descriptions", new { templateId = template, roleProfileId = role, description = Body(sql, 3) }).ShouldBeRefused(409, "templates.described-already");
        await work.As(colleague).Sent(HttpMethod.Put, $"{description}/draft", Body(sql, 1), "*").ShouldBe(403);
        await work.Reviewer().Sent(HttpMethod.Post, $"{description}/return", new { reason = "Otydligt" }).ShouldBeRefused(409, "templates.not-in-review");
    }

    private async Task Approved(string description)
    {
        await work.Stranger().Sent(HttpMethod.Post, $"{description}/submission", ifMatch: "*").ShouldBe(204);
        await work.Told(() => work.Reviewer().Sent(HttpMethod.Post, $"{description}/approval").ShouldBe(204));
    }

    private async Task<string> Drafted(Guid? role, Guid skill, int level)
    {
        var drafted = await work.Stranger().Sent(HttpMethod.Post, "job-descriptions", new { templateId = await Template(), roleProfileId = role, description = Body(skill, level) }).View();
        return $"job-descriptions/{drafted.At("jobDescriptionId").GetGuid()}";
    }

    private static object Body(Guid skill, int level) => new
    {
        name = new { sv = "Ny roll", en = (string?)null }, answers = new[] { new { question = "purpose", text = "Stödja användare" } }, requirements = new[] { new { skillId = skill, level, importance = 3 } },
    };

    private Task<Guid> Template() => api.Published(work.Tenant, TemplateKind.JobDescription, In("why", null, Text("purpose", isRequired: true), Choice("permits", "truck", "hot-work")));

    /// <summary>In the catalogue, and told as the catalogue tells.</summary>
    private async Task<Guid> Skill(string label)
    {
        var id = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(id, 1, label, null, "technical", true)]));
        return id;
    }
}
