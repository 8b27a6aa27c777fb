using System.Net;
using System.Net.Http.Json;
using Competence.Api.Tests.Access;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ConfirmationScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task What_is_old_is_asked_about_and_one_click_makes_it_fresh()
    {
        var (sql, care, ada) = await Old();

        var stale = (await work.As(ada).Read($"people/{ada}/stale-skills")).At("items").EnumerateArray().ToList();
        stale.Select(s => (s.At("skillId").GetGuid(), s.Int("level"), s.At("reason").GetString())).Should().Equal((sql, 4, "old"), (care, 2, "old"));

        var after = await work.As(ada).PostAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/confirmations", UriKind.Relative), null).View();

        (after.Int("ownRating"), after.Int("level")).Should().Be((4, 4));
        after.At("confidence").GetDouble().Should().Be(.25);
        (await work.As(ada).Read($"people/{ada}/stale-skills")).At("items").EnumerateArray().Select(s => s.At("skillId").GetGuid()).Should().Equal(care);
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).At("history").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task All_still_right_confirms_all_or_nothing()
    {
        var (sql, care, ada) = await Old();

        await Confirm(ada, sql, await work.Skill("Okänd")).ShouldBeRefused(409, "skills.nothing-to-confirm");
        (await work.As(ada).Read($"people/{ada}/stale-skills")).At("items").GetArrayLength().Should().Be(2);
        (await Confirm(ada, sql, care)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await work.As(ada).Read($"people/{ada}/stale-skills")).At("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Nobody_confirms_for_another_and_nobody_confirms_nothing()
    {
        var (sql, _, ada) = await Old();
        var boss = await work.Hire();
        await work.Place(ada, boss);

        await work.As(boss).PostAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/confirmations", UriKind.Relative), null).ShouldBeRefused(403, "access.forbidden");
        await Confirm(ada).ShouldBeRefused(400, "validation");
        (await work.As(boss).Read($"people/{ada}/stale-skills")).At("items").GetArrayLength().Should().Be(0, "a manager who is yet to rate sees no level");
        (await api.CreateClient().PostAsJsonAsync($"/api/v1/people/{ada}/skill-confirmations", new { skillIds = new[] { sql } })).StatusCode
            .Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<(Guid Sql, Guid Care, Guid Ada)> Old()
    {
        var (sql, care, ada) = (await work.Skill("SQL"), await work.Skill("Bemötande"), await work.Hire());
        await using var session = api.Store().LightweightSession(work.Tenant);
        var before = TimeProvider.System.GetUtcNow().AddMonths(-14);
        session.Events.StartStream<SkillProfile>(SkillProfile.IdOf(ada),
            new SkillRated(ada, sql, RatingSource.Self, ada, 4, before.AddDays(-1)), new SkillRated(ada, care, RatingSource.Self, ada, 2, before));
        await session.SaveChangesAsync();
        return (sql, care, ada);
    }

    private Task<HttpResponseMessage> Confirm(Guid person, params Guid[] skillIds) =>
        work.As(person).PostAsJsonAsync($"/api/v1/people/{person}/skill-confirmations", new { skillIds });
}
