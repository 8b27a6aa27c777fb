using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.People.Access;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class SecondFactorScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();

    [Theory, InlineData(AccessRole.HrAdmin), InlineData(AccessRole.HrPartner), InlineData(AccessRole.TenantAdmin)]
    public async Task Who_may_do_much_may_only_add_a_second_factor_until_there_is_one(AccessRole role)
    {
        var browser = await api.SignedIn(await api.Account(tenant, false, role));

        (await (await browser.GetAsync("/api/v1/units")).Code()).Should().Be("access.second-factor-required");
        (await (await browser.PutAsJsonAsync("/api/v1/me/locale", new { locale = "en" })).Code()).Should().Be("access.second-factor-required");
        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.OK);

        await browser.Enrol();

        (await browser.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await browser.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("secondFactor").GetProperty("isEnrolled").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task An_employee_needs_none() =>
        (await (await api.SignedIn(await api.Account(tenant))).GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task Whoever_has_one_must_give_a_code_and_each_code_is_good_once()
    {
        var holder = await api.Account(tenant, hasSecondFactor: true, AccessRole.HrAdmin);
        var code = holder.Code();

        (await (await api.Browser().SignIn(holder)).Code()).Should().Be("access.one-time-code-required");
        (await (await api.Browser().SignIn(holder, "000000")).Code()).Should().Be("access.one-time-code");
        var browser = api.Browser();
        (await browser.SignIn(holder, code)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await browser.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await (await api.Browser().SignIn(holder, code)).Code()).Should().Be("access.one-time-code");
    }

    [Fact]
    public async Task Of_eight_with_one_code_at_once_one_gets_in()
    {
        var holder = await api.Account(tenant, hasSecondFactor: true);
        var code = holder.Code();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.Browser().SignIn(holder, code)));

        responses.Count(r => r.StatusCode == HttpStatusCode.OK).Should().Be(1);
    }

    [Fact]
    public async Task The_secret_is_not_shown_again_nor_replaced_without_the_account()
    {
        var browser = await api.SignedIn(await api.Account(tenant));
        await browser.Enrol();

        (await (await browser.PostAsync("/api/v1/me/second-factor", null)).Code()).Should().Be("access.second-factor-enrolled");
        (await (await browser.PutAsJsonAsync("/api/v1/me/second-factor", new { oneTimeCode = "123456" })).Code()).Should().Be("access.second-factor-not-enrolled");
        (await browser.PutAsJsonAsync("/api/v1/me/second-factor", new { })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await api.Browser().PostAsync("/api/v1/me/second-factor", null)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}
