using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Access.Accounts;
using Competence.Api.Access.FirstRun;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Access;

/// <summary>One class, so that its scenarios take turns: there is but one installation.</summary>
public sealed class FirstRunScenarios(CompetenceApi api)
{
    [Fact]
    public async Task Of_fifty_with_the_code_one_becomes_the_administrator()
    {
        var code = await Fresh();

        var responses = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => SetUp(code, $"founder-{i}-{Guid.CreateVersion7():N}@example.org")));

        responses.Count(r => r.StatusCode == HttpStatusCode.OK).Should().Be(1);
        responses.Count(r => r.StatusCode == HttpStatusCode.Conflict).Should().Be(49);
        await using var session = api.Store().QuerySession();
        var tenant = (await session.LoadAsync<Installation>(Installation.Only))!.Tenant;
        (await session.Query<Account>().CountAsync(a => a.Tenant == tenant!)).Should().Be(1);
        (await (await SetUp(code, "late@example.org")).Code()).Should().Be("access.already-set-up");
    }

    [Fact]
    public async Task The_founder_must_first_add_a_second_factor_and_may_then_work()
    {
        var browser = api.Browser();
        var me = await browser.TakeToken(await SetUp(await Fresh(), $"{Guid.CreateVersion7():N}@example.org", browser));
        me.GetProperty("displayName").GetString().Should().Be("Ada Berg");
        me.GetProperty("organisation").GetString().Should().Be("Nordwind AB");
        me.GetProperty("roles").EnumerateArray().Select(r => r.GetString()).Should().BeEquivalentTo("employee", "hrAdmin", "skillOwner", "tenantAdmin");
        me.GetProperty("secondFactor").GetProperty("isRequired").GetBoolean().Should().BeTrue();
        (await (await browser.GetAsync("/api/v1/units")).Code()).Should().Be("access.second-factor-required");

        await browser.Enrol();

        (await browser.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_wrong_or_old_code_makes_nobody_an_administrator()
    {
        var code = await Fresh();
        (await (await SetUp("AAAAA-BBBBB-CCCCC-DDDDD", "guess@example.org")).Code()).Should().Be("access.setup-code");

        await using (var session = api.Store().LightweightSession())
        {
            var installation = await session.LoadAsync<Installation>(Installation.Only);
            session.Store(installation! with { CodeExpiresAt = TimeProvider.System.GetUtcNow().AddSeconds(-1) });
            await session.SaveChangesAsync();
        }
        (await (await SetUp(code, "late@example.org")).Code()).Should().Be("access.setup-code");
        (await api.Browser().GetFromJsonAsync<JsonElement>("/api/v1/setup")).GetProperty("isRequired").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_restart_makes_a_new_code_and_the_old_one_dies_but_not_once_set_up()
    {
        var old = await Fresh();
        var renewed = await Codes.Renew(CancellationToken.None);

        (await (await SetUp(old, "old@example.org")).Code()).Should().Be("access.setup-code");
        (await SetUp(renewed!, $"{Guid.CreateVersion7():N}@example.org")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Codes.Renew(CancellationToken.None)).Should().BeNull();
    }

    [Fact]
    public async Task A_short_password_is_a_validation_problem()
    {
        var response = await api.Browser().PostAsJsonAsync("/api/v1/setup", new
        {
            code = await Fresh(), organisation = "Nordwind AB", givenName = "Ada", familyName = "Berg", email = "ada@example.org", password = "short",
        });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("name").GetString().Should().Be("password");
    }

    private SetupCode Codes => api.Services.GetRequiredService<SetupCode>();

    /// <summary>As a server that has never been set up, and the code from its log.</summary>
    private async Task<string> Fresh()
    {
        await using var session = api.Store().LightweightSession();
        session.Delete<Installation>(Installation.Only);
        await session.SaveChangesAsync();
        return (await Codes.Renew(CancellationToken.None))!;
    }

    private Task<HttpResponseMessage> SetUp(string code, string email, HttpClient? browser = null) =>
        (browser ?? api.Browser()).PostAsJsonAsync("/api/v1/setup", new
        {
            code, organisation = "Nordwind AB", givenName = "Ada", familyName = "Berg", email, password = Holder.Password,
        });
}
