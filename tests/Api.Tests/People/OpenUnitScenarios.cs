using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class OpenUnitScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";

    [Fact]
    public async Task An_opened_unit_stands_in_the_tree()
    {
        var client = await api.Founder(tenant);

        var opened = await client.PostAsJsonAsync("/api/v1/units", new { name = "Lager Örebro", kind = "site" });

        opened.StatusCode.Should().Be(HttpStatusCode.Created, await opened.Content.ReadAsStringAsync());
        var units = await client.GetFromJsonAsync<JsonElement>("/api/v1/units");
        units.GetProperty("items")[0].GetProperty("name").GetString().Should().Be("Lager Örebro");
    }

    [Fact]
    public async Task An_unknown_parent_is_refused_in_the_readers_language()
    {
        var client = await api.Founder(tenant);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var response = await client.PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit", parentId = Guid.CreateVersion7() });

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("code").GetString().Should().Be("people.unknown-unit");
        problem.GetProperty("detail").GetString().Should().Be("There is no such unit.");
    }

    [Fact]
    public async Task A_unit_without_a_name_is_a_validation_problem()
    {
        var response = await (await api.Founder(tenant)).PostAsJsonAsync("/api/v1/units", new { name = "", kind = "unit" });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("errors")[0].GetProperty("name").GetString().Should().Be("name");
    }

    [Fact]
    public async Task Nobody_opens_a_unit_without_signing_in()
    {
        var response = await api.CreateClient().PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit" });

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}
