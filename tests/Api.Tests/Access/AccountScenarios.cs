using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.People.Access;
using Competence.People.Persons;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class AccountScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();
    private readonly string name = $"{Guid.CreateVersion7():N}@example.org";

    [Fact]
    public async Task Who_is_invited_chooses_a_password_with_a_code_that_is_good_once()
    {
        var admin = await api.Founder(tenant);
        var person = await Named(name);

        var invited = await admin.PostAsync($"/api/v1/people/{person}/account", null);
        var code = (await invited.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activationCode").GetString()!;

        (await (await Activate(api.Browser(), "AAAAA-BBBBB-CCCCC-DDDDD")).Code()).Should().Be("access.activation-code");
        var browser = api.Browser();
        var me = await browser.TakeToken(await Activate(browser, code.ToLowerInvariant()));
        me.GetProperty("displayName").GetString().Should().Be("Eva Lund");
        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await (await Activate(api.Browser(), code)).Code()).Should().Be("access.activation-code");
        (await api.Browser().SignIn(new(tenant, person, name.ToUpperInvariant(), null))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_invitation_ends_the_old_password_and_sessions_but_not_the_second_factor()
    {
        var admin = await api.Founder(tenant);
        var holder = await api.Account(tenant, hasSecondFactor: true);
        await Details(holder.PersonId, holder.UserName);
        var browser = await api.SignedIn(holder);

        var invited = await admin.PostAsync($"/api/v1/people/{holder.PersonId}/account", null);
        var code = (await invited.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activationCode").GetString()!;

        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await (await api.Browser().SignIn(holder, holder.Code(1))).Code()).Should().Be("access.credentials");
        (await (await Activate(api.Browser(), code, holder.UserName)).Code()).Should().Be("access.one-time-code-required");
        (await Activate(api.Browser(), code, holder.UserName, holder.Code(1))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_invites_themselves_nor_hr_those_who_may_do_more()
    {
        var (hr, boss) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await api.Employ(tenant, hr, AccessRole.HrAdmin);
        await api.Employ(tenant, boss, AccessRole.TenantAdmin);
        var client = api.As(tenant, hr);

        (await client.PostAsync($"/api/v1/people/{hr}/account", null)).IsSuccessStatusCode.Should().BeFalse();
        (await (await client.PostAsync($"/api/v1/people/{boss}/account", null)).Code()).Should().Be("access.forbidden");
        (await (await api.As(tenant, boss).PostAsync($"/api/v1/people/{boss}/account", null)).Code()).Should().Be("access.own-account");
    }

    [Fact]
    public async Task A_name_that_has_an_account_elsewhere_and_a_person_without_a_name_cannot_be_invited()
    {
        var admin = await api.Founder(tenant);
        var taken = await api.Account(Accounts.NewTenant());
        var nameless = Guid.CreateVersion7();
        await api.Employ(tenant, nameless);

        (await (await admin.PostAsync($"/api/v1/people/{await Named(taken.UserName)}/account", null)).Code()).Should().Be("access.user-name-taken");
        (await (await admin.PostAsync($"/api/v1/people/{nameless}/account", null)).Code()).Should().Be("access.no-user-name");
    }

    [Fact]
    public async Task A_colleague_invites_nobody()
    {
        var (colleague, person) = (Guid.CreateVersion7(), await Named(name));
        await api.Employ(tenant, colleague);

        (await api.As(tenant, colleague).PostAsync($"/api/v1/people/{person}/account", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await api.CreateClient().PostAsync($"/api/v1/people/{person}/account", null)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<Guid> Named(string userName)
    {
        var person = Guid.CreateVersion7();
        await api.Employ(tenant, person);
        await Details(person, userName);
        return person;
    }

    private async Task Details(Guid person, string userName)
    {
        await using var session = api.Store().LightweightSession(tenant);
        session.Insert(new PersonDetails(person, "Eva", "Lund", null, userName, null, null, null, null));
        await session.SaveChangesAsync();
    }

    private Task<HttpResponseMessage> Activate(HttpClient browser, string activationCode, string? userName = null, string? oneTimeCode = null) =>
        browser.PostAsJsonAsync("/api/v1/account-activations", new { userName = userName ?? name, activationCode, password = Holder.Password, oneTimeCode });
}
