using System.Net.Http.Json;
using Competence.People.Access;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class AssessorScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task An_assessor_rates_anybody_in_the_skill_and_sees_only_the_own_word()
    {
        var (weld, other, kim, ada) = (await work.Skill("Svetsning"), await work.Skill("Lödning"), await work.Hire(), await work.Hire());
        await Appoint(weld, kim).ShouldBe(204);

        await Assess(kim, ada, weld, 4).ShouldBe(204);

        await Assess(kim, ada, other, 4).ShouldBeRefused(403, "skills.not-assessor");
        var own = await work.As(kim).Read($"people/{ada}/skills/{weld}/assessor-rating");
        (own.Int("level"), own.At("comment").GetString()).Should().Be((4, "Provsvets"));
        await work.As(kim).GetAsync(new Uri($"/api/v1/people/{ada}/skills/{weld}", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
        var explained = await work.As(ada).Read($"people/{ada}/skills/{weld}");
        (explained.Int("level"), explained.At("confidence").GetDouble(), explained.At("parts")[0].At("raterId").GetGuid()).Should().Be((4, .7, kim));
        (await work.As(kim).Read($"people/{kim}/assessor-appointments")).At("items").EnumerateArray().Select(i => i.At("skillId").GetGuid()).Should().Equal(weld);
        (await work.As(ada).Read($"skills/{weld}/assessors")).At("items").EnumerateArray().Select(i => i.At("personId").GetGuid()).Should().Equal(kim);
    }

    [Fact]
    public async Task What_a_dismissed_assessor_has_said_stands()
    {
        var (weld, kim, ada) = (await work.Skill("Svetsning"), await work.Hire(), await work.Hire());
        await Appoint(weld, kim).ShouldBe(204);
        await Assess(kim, ada, weld, 4).ShouldBe(204);

        await work.Stranger().DeleteAsync(new Uri($"/api/v1/skills/{weld}/assessors/{kim}", UriKind.Relative)).ShouldBe(204);

        await Assess(kim, ada, weld, 1).ShouldBeRefused(403, "skills.not-assessor");
        (await work.As(ada).Read($"people/{ada}/skills/{weld}")).Int("level").Should().Be(4);
        await work.Stranger().DeleteAsync(new Uri($"/api/v1/skills/{weld}/assessors/{kim}", UriKind.Relative)).ShouldBeRefused(404, "skills.no-such-assessor");
        await work.As(kim).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{weld}/assessor-rating", UriKind.Relative)).ShouldBe(204);
        (await work.As(ada).Read($"people/{ada}/skills/{weld}")).Int("level").Should().BeNull();
        await work.As(kim).GetAsync(new Uri($"/api/v1/people/{ada}/skills/{weld}/assessor-rating", UriKind.Relative)).ShouldBeRefused(404, "skills.not-rated");
    }

    [Fact]
    public async Task An_appointment_from_a_day_to_come_gives_no_right_today()
    {
        var (weld, kim, ada) = (await work.Skill("Svetsning"), await work.Hire(), await work.Hire());

        await Appoint(weld, kim, from: People.PeopleClient.Today.AddDays(7)).ShouldBe(204);

        await Assess(kim, ada, weld, 4).ShouldBeRefused(403, "skills.not-assessor");
    }

    [Fact]
    public async Task Nobody_assesses_or_appoints_themself()
    {
        var (weld, kim) = (await work.Skill("Svetsning"), await work.Hire());
        await Appoint(weld, kim).ShouldBe(204);
        var owner = Guid.CreateVersion7();
        await api.Employ(work.Tenant, owner, AccessRole.SkillOwner);

        await Assess(kim, kim, weld, 5).ShouldBeRefused(403, "skills.not-oneself");
        await work.As(owner).PutAsJsonAsync($"/api/v1/skills/{weld}/assessors/{owner}", new { }).ShouldBeRefused(403, "skills.own-appointment");
        await work.As(kim).PutAsJsonAsync($"/api/v1/skills/{weld}/assessors/{kim}", new { }).ShouldBeRefused(403, "access.forbidden");
    }

    [Fact]
    public async Task An_appointment_that_cannot_be_is_refused()
    {
        var (weld, kim) = (await work.Skill("Svetsning"), await work.Hire());

        await Appoint(weld, Guid.CreateVersion7()).ShouldBeRefused(404, "skills.unknown-colleague");
        await Appoint(Guid.CreateVersion7(), kim).ShouldBeRefused(404, "skills.unknown-skill");
        await Appoint(weld, kim, until: People.PeopleClient.Today.AddDays(-2)).ShouldBeRefused(409, "skills.appointment-over");
        await work.Stranger().PutAsJsonAsync($"/api/v1/skills/{weld}/assessors/{kim}", new { from = "snart" }).ShouldBeRefused(400, "validation");
        await work.Stranger().GetAsync(new Uri($"/api/v1/skills/{Guid.CreateVersion7()}/assessors", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-skill");
    }

    private Task<HttpResponseMessage> Appoint(Guid skill, Guid assessor, DateOnly? from = null, DateOnly? until = null) =>
        work.Stranger().PutAsJsonAsync($"/api/v1/skills/{skill}/assessors/{assessor}", new { from, until });

    private Task<HttpResponseMessage> Assess(Guid assessor, Guid person, Guid skill, int level) =>
        work.As(assessor).PutAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/assessor-rating", new { level, comment = "Provsvets" });
}
