using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class InterestScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_person_says_what_they_want_and_their_manager_reads_it()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var (role, ada) = (await work.Role((sql, 3, 5)), await work.Hire(boss));

        (await work.As(ada).Interest(ada, sql, 3, willHelp: true)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.As(ada).Wish(ada, "*", isHidden: false, role)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var read = await work.As(boss).Read($"people/{ada}/interests");
        read.At("skills").EnumerateArray().Select(s => (s.At("label", "sv").GetString(), s.Int("interest"), s.At("willHelp").GetBoolean())).Should().Equal(("SQL", 3, true));
        read.At("aspiredRoles")[0].At("roleProfileId").GetGuid().Should().Be(role);
        (read.At("isWillingToMove").GetBoolean(), read.At("isHidden").GetBoolean()).Should().Be((true, false));
    }

    [Fact]
    public async Task Nobody_but_the_person_writes_it_and_no_colleague_reads_it()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var (ada, bo) = (await work.Hire(boss), await work.Hire(boss));

        await work.As(boss).Interest(ada, sql, 3).ShouldBeRefused(403, "access.forbidden");
        await work.Stranger().Wish(ada, "*", isHidden: true).ShouldBeRefused(403, "access.forbidden");
        await work.As(bo).GetAsync(new Uri($"/api/v1/people/{ada}/interests", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
    }

    [Fact]
    public async Task Wishes_are_changed_from_the_version_that_was_seen()
    {
        var ada = await work.Hire();

        await work.As(ada).Wish(ada, null, isHidden: true).ShouldBeRefused(428, "manners.if-match-missing");
        await work.As(ada).Wish(ada, "\"7\"", isHidden: true).ShouldBeRefused(412, "manners.stale");
        var first = await work.As(ada).Wish(ada, "\"0\"", isHidden: true);
        first.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.As(ada).GetAsync(new Uri($"/api/v1/people/{ada}/interests", UriKind.Relative))).Headers.ETag!.Tag.Should().Be(first.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task What_cannot_be_wished_for_is_refused()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());

        await work.As(ada).Interest(ada, sql, 4).ShouldBeRefused(400, "validation");
        await work.As(ada).Interest(ada, Guid.CreateVersion7(), 1).ShouldBeRefused(404, "skills.unknown-skill");
        await work.As(ada).Interest(ada, await work.Skill("Idé", isActive: false), 1).ShouldBeRefused(409, "skills.not-active");
        await work.As(ada).Wish(ada, "*", isHidden: false, Guid.CreateVersion7()).ShouldBeRefused(404, "skills.unknown-role-profile");
        await work.As(ada).Wish(ada, "*", isHidden: false, [.. Enumerable.Range(0, 11).Select(_ => Guid.CreateVersion7())]).ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task Nobody_wishes_without_signing_in() =>
        (await api.CreateClient().Interest(Guid.CreateVersion7(), Guid.CreateVersion7(), 1)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
}

internal static class Wishing
{
    public static Task<HttpResponseMessage> Interest(this HttpClient client, Guid person, Guid skill, int interest, bool willHelp = false) =>
        client.PutAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/interest", new { interest, willHelp });

    public static Task<HttpResponseMessage> Wish(this HttpClient client, Guid person, string? ifMatch, bool isHidden, params Guid[] roles)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/people/{person}/interests/career-wishes")
        {
            Content = JsonContent.Create(new { aspiredRoles = roles, isWillingToMove = true, isHidden }),
        };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }
}
