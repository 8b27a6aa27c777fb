using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.People.Access;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class GrantScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();
    private readonly Guid person = Guid.CreateVersion7(), admin = Guid.CreateVersion7();

    [Fact]
    public async Task A_granted_role_is_listed_and_holds_at_once_until_it_is_revoked()
    {
        var client = await Company();
        (await api.As(tenant, person).PostAsJsonAsync("/api/v1/units", new { name = "Syd", kind = "unit" })).StatusCode.Should().Be(HttpStatusCode.Forbidden);

        (await Grant(client, person, "hrAdmin")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await api.As(tenant, person).PostAsJsonAsync("/api/v1/units", new { name = "Syd", kind = "unit" })).StatusCode.Should().Be(HttpStatusCode.Created);
        var grants = await api.As(tenant, person).GetFromJsonAsync<JsonElement>($"/api/v1/people/{person}/grants");
        grants.GetProperty("items")[0].GetProperty("role").GetString().Should().Be("hrAdmin");

        (await client.DeleteAsync($"/api/v1/people/{person}/grants/hrAdmin")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await api.As(tenant, person).PostAsJsonAsync("/api/v1/units", new { name = "Väst", kind = "unit" })).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_gives_themselves_a_role()
    {
        var client = await Company();

        (await (await Grant(client, admin, "auditor")).Code()).Should().Be("people.own-access");
    }

    [Fact]
    public async Task The_last_administrator_stays_one_even_when_two_revoke_each_other_at_once()
    {
        var client = await Company();
        (await (await client.DeleteAsync($"/api/v1/people/{admin}/grants/tenantAdmin")).Code()).Should().Be("people.last-tenant-admin");
        await Grant(client, person, "tenantAdmin");

        var both = await Task.WhenAll(
            client.DeleteAsync($"/api/v1/people/{person}/grants/tenantAdmin"),
            api.As(tenant, person).DeleteAsync($"/api/v1/people/{admin}/grants/tenantAdmin"));

        both.Count(r => r.StatusCode == HttpStatusCode.NoContent).Should().Be(1);
    }

    [Fact]
    public async Task A_partner_needs_units_that_exist_and_others_need_none()
    {
        var client = await Company();

        (await Grant(client, person, "hrPartner")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await (await Grant(client, person, "hrPartner", Guid.CreateVersion7())).Code()).Should().Be("people.unknown-unit");
        (await Grant(client, person, "auditor", Guid.CreateVersion7())).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Grant(client, person, "employee")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_tenant_administrator_gives_roles_and_an_hr_administrator_does_not()
    {
        await Company();
        var hr = Guid.CreateVersion7();
        await api.Employ(tenant, hr, AccessRole.HrAdmin);

        (await Grant(api.As(tenant, hr), person, "auditor")).StatusCode.Should().Be(HttpStatusCode.NotFound, "rights are nothing that HR sees");
        (await Grant(api.CreateClient(), person, "auditor")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpClient> Company()
    {
        await api.Employ(tenant, admin, AccessRole.TenantAdmin);
        await api.Employ(tenant, person);
        return api.As(tenant, admin);
    }

    private static Task<HttpResponseMessage> Grant(HttpClient client, Guid person, string role, params Guid[] unitIds) =>
        client.PostAsJsonAsync($"/api/v1/people/{person}/grants", new { role, unitIds });
}
