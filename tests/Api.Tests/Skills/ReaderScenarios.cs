using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ReaderScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_person_sees_who_has_looked_at_them_what_and_in_what_role()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((sql, 3, 5)));
        await work.As(ada).RateOwn(ada, sql, 3).View();

        await work.As(boss).Read($"people/{ada}/skills");
        await work.As(boss).Read($"people/{ada}/skills");
        await work.As(boss).Read($"people/{ada}/skills/{sql}");
        await work.Stranger().Read($"people/{ada}/gap");
        await work.As(ada).Read($"people/{ada}/skills");

        var seen = await Readers(ada);
        seen.Select(r => (r.At("kind").GetString(), r.At("role").GetString())).Should().Equal(("gap", "hr"), ("level", "manager"), ("skillProfile", "manager"));
        seen[1].At("readerId").GetGuid().Should().Be(boss);
    }

    [Fact]
    public async Task What_was_refused_was_not_read_and_is_not_noted()
    {
        var (boss, sql) = (await work.Hire(), await work.Skill("SQL"));
        var (ada, bo) = (await work.Hire(boss), await work.Hire(boss));

        await work.As(bo).GetAsync(new Uri($"/api/v1/people/{ada}/skills", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
        await work.As(boss).GetAsync(new Uri($"/api/v1/people/{ada}/gap", UriKind.Relative)).ShouldBeRefused(404, "skills.no-role");
        await work.As(boss).GetAsync(new Uri($"/api/v1/people/{ada}/skills/{Guid.CreateVersion7()}", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-skill");

        (await Readers(ada)).Should().BeEmpty();
    }

    [Fact]
    public async Task Readers_are_read_page_by_page_the_newest_first()
    {
        var boss = await work.Hire();
        var ada = await work.Hire(boss);
        await work.As(boss).Read($"people/{ada}/skills");
        await work.Stranger().Read($"people/{ada}/skills");
        await work.As(boss).Read($"people/{ada}/stale-skills");
        await work.As(boss).Read($"people/{ada}/role-matches");

        var (roles, cursor) = (new List<string?>(), "");
        for (var page = 0; page < 3; page++)
        {
            var read = await work.As(ada).Read($"people/{ada}/readers?limit=1{cursor}");
            roles.AddRange(read.At("items").EnumerateArray().Select(r => r.At("kind").GetString() + " " + r.At("role").GetString()));
            if (read.At("nextCursor").GetString() is not { } next) break;
            cursor = $"&cursor={next}";
        }
        roles.Should().Equal("roleMatches manager", "skillProfile hr", "skillProfile manager");
    }

    [Fact]
    public async Task A_manager_is_not_told_who_else_has_looked()
    {
        var boss = await work.Hire();
        var ada = await work.Hire(boss);

        await work.As(boss).GetAsync(new Uri($"/api/v1/people/{ada}/readers", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
        await work.As(ada).GetAsync(new Uri($"/api/v1/people/{ada}/readers?cursor=gissning", UriKind.Relative)).ShouldBeRefused(400, "validation");
    }

    private async Task<List<JsonElement>> Readers(Guid person) => [.. (await work.As(person).Read($"people/{person}/readers")).At("items").EnumerateArray()];
}
