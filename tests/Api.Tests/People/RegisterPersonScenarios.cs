using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class RegisterPersonScenarios(CompetenceApi api)
{
    private readonly HttpClient client = api.Founding($"t-{Guid.CreateVersion7():N}");

    [Fact]
    public async Task A_registered_person_stands_in_the_directory_with_unit_and_line()
    {
        var unit = await client.OpenUnit("Lager");
        var boss = await client.Register("Åsa", "Öberg");
        var ada = await client.Register("Ada", "Lind", boss, unit, "ada@example.se", "Truckförare", "17");

        var person = await client.Read($"people/{ada}");

        person.GetProperty("displayName").GetString().Should().Be("Ada Lind");
        person.GetProperty("unitName").GetString().Should().Be("Lager");
        person.GetProperty("managerName").GetString().Should().Be("Åsa Öberg");
        person.GetProperty("isActive").GetBoolean().Should().BeTrue();
        person.GetProperty("employeeNumber").GetString().Should().Be("17");
        person.GetProperty("employment").GetProperty("contractedHours").GetDecimal().Should().Be(40);
        person.GetProperty("line")[0].GetProperty("personId").GetGuid().Should().Be(boss);
        (await client.Read($"people/{boss}")).GetProperty("reports").GetInt32().Should().Be(1);
        (await client.Read("units")).GetProperty("items")[0].GetProperty("people").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Nobody_has_anothers_address_in_whatever_case()
    {
        await client.Register("Ada", "Lind", email: "Ada@Example.se");

        await client.PostAsJsonAsync("/api/v1/people", new { givenName = "A", familyName = "L", start = "2020-01-01", email = "ada@example.SE" })
            .IsRefused(HttpStatusCode.Conflict, "people.email-taken");
    }

    [Fact]
    public async Task Of_many_who_register_one_address_at_once_one_is_registered()
    {
        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            client.PostAsJsonAsync("/api/v1/people", new { givenName = $"A{i}", familyName = "L", start = "2020-01-01", email = "same@example.se" })));

        sent.Select(r => r.StatusCode).Should().BeSubsetOf([HttpStatusCode.Created, HttpStatusCode.Conflict]);
        sent.Count(r => r.StatusCode == HttpStatusCode.Created).Should().Be(1);
    }

    [Fact]
    public async Task An_unknown_manager_or_unit_is_refused()
    {
        await client.PostAsJsonAsync("/api/v1/people", new { givenName = "A", familyName = "L", start = "2020-01-01", managerId = Guid.CreateVersion7() })
            .IsRefused(HttpStatusCode.NotFound, "people.unknown-manager");
        await client.PostAsJsonAsync("/api/v1/people", new { givenName = "A", familyName = "L", start = "2020-01-01", unitId = Guid.CreateVersion7() })
            .IsRefused(HttpStatusCode.NotFound, "people.unknown-unit");
    }

    [Fact]
    public async Task A_person_without_a_name_is_a_validation_problem()
    {
        var response = await client.PostAsJsonAsync("/api/v1/people", new { givenName = "", familyName = "L", start = "2020-01-01" });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Json()).GetProperty("errors")[0].GetProperty("name").GetString().Should().Be("givenName");
    }

    [Fact]
    public async Task Nobody_registers_people_without_signing_in() =>
        (await api.CreateClient().PostAsJsonAsync("/api/v1/people", new { givenName = "A", familyName = "L", start = "2020-01-01" }))
            .StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_new_name_is_based_on_the_version_that_was_read()
    {
        var ada = await client.Register("Ada", "Lind");
        var read = (await client.GetAsync($"/api/v1/people/{ada}")).Headers.ETag!.Tag;

        await client.Rename(ada, "Ada", "Berg", null).IsRefused((HttpStatusCode)428, "manners.if-match-missing");
        await client.Rename(ada, "Ada", "Berg", "\"99\"").IsRefused(HttpStatusCode.PreconditionFailed, "manners.stale");
        var renamed = await client.Rename(ada, "Ada", "Berg", read);

        renamed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        var again = await client.GetAsync($"/api/v1/people/{ada}");
        (await again.Json()).GetProperty("displayName").GetString().Should().Be("Ada Berg");
        again.Headers.ETag.Should().Be(renamed.Headers.ETag);
        await client.Rename(ada, "Ada", "Ek", read).IsRefused(HttpStatusCode.PreconditionFailed, "manners.stale");
    }

    [Fact]
    public async Task Of_many_editors_with_one_version_one_wins()
    {
        var ada = await client.Register("Ada", "Lind");
        var read = (await client.GetAsync($"/api/v1/people/{ada}")).Headers.ETag!.Tag;

        var sent = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => client.Rename(ada, "Ada", $"Lind{i}", read)));

        sent.Count(r => r.StatusCode == HttpStatusCode.NoContent).Should().Be(1);
        sent.Where(r => r.StatusCode != HttpStatusCode.NoContent).Should().OnlyContain(r => r.StatusCode == HttpStatusCode.PreconditionFailed);
    }
}
