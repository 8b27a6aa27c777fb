using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class RatingRulesScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task An_organisation_may_let_its_managers_see_before_they_rate()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();
        (await work.As(boss).Read("rating-rules")).At("isBlind").GetBoolean().Should().BeTrue();

        await Set(ifMatch: null).ShouldBeRefused(428, "manners.if-match-missing");
        (await Set("\"0\"")).EnsureSuccessStatusCode();
        await Set("\"0\"").ShouldBeRefused(412, "manners.stale");

        var seen = (await work.As(boss).Read($"people/{ada}/skills")).At("skills")[0];
        (seen.At("isBlind").GetBoolean(), seen.Int("level"), seen.Int("ownRating")).Should().Be((false, 4, 4));

        Task<HttpResponseMessage> Set(string? ifMatch)
        {
            var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/rating-rules") { Content = JsonContent.Create(new { isBlind = false }) };
            if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
            return work.Stranger().SendAsync(request);
        }
    }
}
