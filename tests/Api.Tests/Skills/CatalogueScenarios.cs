using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CatalogueScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";

    private static object Sv(string? text) => new { sv = text, en = (string?)null };

    private static object Welding(string label = "Bågsvetsning", object? levels = null) => new
    {
        label = new { sv = label, en = "Arc welding" },
        description = new { sv = "Fogar metall med ljusbåge", en = (string?)null },
        kind = "technical",
        levels = levels ?? Array.Empty<object>(),
        alternativeLabels = new { sv = new[] { "MMA-svets" }, en = Array.Empty<string>() },
    };

    [Fact]
    public async Task A_proposed_skill_is_found_at_once_described_and_taken_into_use()
    {
        var client = await api.Founder(tenant);

        var skill = await Propose(client, Welding());
        var found = (await client.GetFromJsonAsync<JsonElement>("/api/v1/skills?search=bagsvets")).GetProperty("items")[0];
        var first = await client.GetAsync($"/api/v1/skills/{skill}");
        var described = await Put(client, skill, Welding("Manuell bågsvetsning", new[] { new { level = 3, text = new { sv = "Svetsar själv", en = (string?)null } } }), first.Headers.ETag!.Tag);
        var activated = await client.PostAsync($"/api/v1/skills/{skill}/activation", null);

        found.GetProperty("skillId").GetGuid().Should().Be(skill);
        found.GetProperty("status").GetString().Should().Be("proposed");
        found.GetProperty("matched").ValueKind.Should().Be(JsonValueKind.Null);
        described.StatusCode.Should().Be(HttpStatusCode.NoContent, await described.Content.ReadAsStringAsync());
        activated.StatusCode.Should().Be(HttpStatusCode.NoContent);
        var view = await client.GetFromJsonAsync<JsonElement>($"/api/v1/skills/{skill}");
        view.GetProperty("label").GetProperty("sv").GetString().Should().Be("Manuell bågsvetsning");
        view.GetProperty("status").GetString().Should().Be("active");
        view.GetProperty("alternativeLabels").GetProperty("sv")[0].GetString().Should().Be("MMA-svets");
        view.GetProperty("levels").EnumerateArray().Select(l => l.GetProperty("isDefault").GetBoolean()).Should().Equal(true, true, true, false, true, true);
        var again = (await client.GetFromJsonAsync<JsonElement>("/api/v1/skills?search=mma")).GetProperty("items")[0];
        (again.GetProperty("matched").GetString(), again.GetProperty("status").GetString()).Should().Be(("MMA-svets", "active"));
    }

    [Fact]
    public async Task A_skill_shows_what_is_broader_and_what_is_narrower()
    {
        var client = await api.Founder(tenant);
        var metalwork = await Propose(client, new { label = Sv("Metallarbete"), description = Sv(null), kind = "technical" });
        var welding = await Propose(client, new { label = Sv("Svetsning"), description = Sv(null), kind = "technical", broader = new[] { metalwork } });

        var above = await client.GetFromJsonAsync<JsonElement>($"/api/v1/skills/{metalwork}");
        var below = await client.GetFromJsonAsync<JsonElement>($"/api/v1/skills/{welding}");

        above.GetProperty("narrower").EnumerateArray().Single().GetProperty("skillId").GetGuid().Should().Be(welding);
        below.GetProperty("broader").EnumerateArray().Single().GetProperty("skillId").GetGuid().Should().Be(metalwork);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_however_it_is_spelt()
    {
        var client = await api.Founder(tenant);
        await Propose(client, Welding());

        var response = await client.PostAsJsonAsync("/api/v1/skills", new { label = Sv("BAGSVETSNING"), description = Sv(null), kind = "soft" });

        response.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Code(response)).Should().Be("skills.name-taken");
    }

    [Fact]
    public async Task A_change_names_the_version_that_it_is_based_on()
    {
        var client = await api.Founder(tenant);
        var skill = await Propose(client, Welding());

        (await Put(client, skill, Welding(), null)).StatusCode.Should().Be((HttpStatusCode)428);
        (await Put(client, skill, Welding(), "\"7\"")).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Bounds_are_kept()
    {
        var client = await api.Founder(tenant);

        var response = await client.PostAsJsonAsync("/api/v1/skills", new
        {
            label = Sv("%%"), description = Sv(new string('x', 4001)), kind = "technical", criticality = 6, halfLifeMonths = 0,
            levels = new[] { new { level = 6, text = Sv("a") }, new { level = 6, text = Sv("b") } },
        });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var errors = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("name").GetString());
        errors.Should().Contain(["label", "description.sv", "criticality", "halfLifeMonths", "levels", "levels[0].level"]);
    }

    [Fact]
    public async Task A_level_must_be_one()
    {
        var response = await (await api.Founder(tenant)).PostAsJsonAsync("/api/v1/skills", Welding(levels: new object?[] { null }));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        var client = await api.Founder(tenant);
        var nothing = Guid.CreateVersion7();

        (await Code(await client.GetAsync($"/api/v1/skills/{nothing}"))).Should().Be("skills.unknown-skill");
        (await Code(await Put(client, nothing, Welding(), "*"))).Should().Be("skills.unknown-skill");
        (await Code(await client.PostAsync($"/api/v1/skills/{nothing}/activation", null))).Should().Be("skills.unknown-skill");
        (await Code(await client.GetAsync($"/api/v1/occupations/{nothing}"))).Should().Be("skills.unknown-occupation");
    }

    [Theory]
    [InlineData("GET", "skills"), InlineData("POST", "skills"), InlineData("GET", "frameworks"), InlineData("GET", "occupations"),
     InlineData("POST", "frameworks/esco/imports"), InlineData("POST", "frameworks/jobtech/imports")]
    public async Task Nobody_gets_at_the_catalogue_without_signing_in(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/v1/{path}") { Content = method == "POST" ? JsonContent.Create(new { }) : null };

        (await api.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static async Task<Guid> Propose(HttpClient client, object words)
    {
        var response = await client.PostAsJsonAsync("/api/v1/skills", words);
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("skillId").GetGuid();
    }

    private static async Task<HttpResponseMessage> Put(HttpClient client, Guid skill, object words, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/skills/{skill}") { Content = JsonContent.Create(words) };
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await client.SendAsync(request);
    }

    private static async Task<string?> Code(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
