using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CombinationPolicyScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task Another_policy_gives_another_level_to_one_and_to_many()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 5).View();
        await work.As(boss).RateReport(ada, sql, 2).View();
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).Int("level").Should().Be(3);

        await work.Told(async () => (await Choose("own", "highest", "*").View()).At("jobId").GetGuid().Should().NotBeEmpty());

        var explained = await work.As(ada).Read($"people/{ada}/skills/{sql}");
        (explained.Int("level"), explained.At("policy").GetString(), explained.At("parts").GetArrayLength()).Should().Be((5, "highest", 1));
        (await work.As(ada).Read($"people/{ada}/skills")).At("skills")[0].Int("level").Should().Be(5);
        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people")[0].At("levels").GetString().Should().Be("5", "the job has written it");
        (await work.As(ada).RateOwn(ada, sql, 4).View()).Int("level").Should().Be(4);
        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people")[0].At("levels").GetString().Should().Be("4", "so is the next rating's");
    }

    [Fact]
    public async Task A_choice_names_the_version_it_is_based_on_and_the_same_again_starts_no_job()
    {
        await Choose("own", "latest", null).ShouldBeRefused(428, "manners.if-match-missing");
        await Choose("own", "latest", "\"7\"").ShouldBeRefused(412, "manners.stale");
        await Choose("own", "latest", "\"0\"").View();

        (await Choose("own", "latest", "*").View()).Int("jobId").Should().BeNull();
        (await work.Stranger().Read("frameworks/own/combination-policy")).At("policy").GetString().Should().Be("latest");
        (await work.Stranger().Read("frameworks/esco/combination-policy")).At("policy").GetString().Should().Be("weighted");
    }

    [Fact]
    public async Task What_is_no_framework_or_no_policy_is_refused()
    {
        await Choose("elsewhere", "latest", "*").ShouldBeRefused(404, "skills.unknown-framework");
        await work.Stranger().GetAsync(new Uri("/api/v1/frameworks/elsewhere/combination-policy", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-framework");
        await Choose("own", "average", "*").ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task An_employee_chooses_no_policy()
    {
        var ada = await work.Hire();

        await work.As(ada).PutAsJsonAsync("/api/v1/frameworks/own/combination-policy", new { policy = "latest" }).ShouldBeRefused(403, "access.forbidden");
    }

    private Task<HttpResponseMessage> Choose(string framework, string policy, string? ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/frameworks/{framework}/combination-policy") { Content = JsonContent.Create(new { policy }) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return work.Stranger().SendAsync(request);
    }
}
