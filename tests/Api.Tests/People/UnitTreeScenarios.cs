using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class UnitTreeScenarios(CompetenceApi api)
{
    private readonly HttpClient client = api.Founding($"t-{Guid.CreateVersion7():N}");

    [Fact]
    public async Task A_unit_moves_with_all_under_it_and_never_under_itself()
    {
        var (a, b) = (await client.OpenUnit("A"), await client.OpenUnit("B"));
        var c = await client.OpenUnit("C", b);

        await Move(b, a).IsDone();
        await Move(a, c).IsRefused(HttpStatusCode.Conflict, "people.unit-cycle");
        await Move(a, a).IsRefused(HttpStatusCode.Conflict, "people.unit-cycle");
        await Move(Guid.CreateVersion7(), a).IsRefused(HttpStatusCode.NotFound, "people.unknown-unit");

        var units = (await client.Read("units")).GetProperty("items").EnumerateArray().ToDictionary(u => u.GetProperty("name").GetString()!);
        units["B"].GetProperty("parentId").GetGuid().Should().Be(a);
    }

    [Fact]
    public async Task A_unit_with_people_today_or_to_come_is_not_closed()
    {
        var (old, next) = (await client.OpenUnit("Gamla"), await client.OpenUnit("Nya"));
        var ada = await client.Register("Ada", "Lind", unit: old);
        await client.Unit(ada, next, PeopleClient.Today.AddDays(10)).IsDone();

        await Close(old).IsRefused(HttpStatusCode.Conflict, "people.unit-has-people");
        await Close(next).IsRefused(HttpStatusCode.Conflict, "people.unit-has-people");
        await client.End(ada, PeopleClient.Today).IsDone();
        await Close(old).IsDone();

        await client.Unit(await client.Register("Bo", "Ek"), old, PeopleClient.Today).IsRefused(HttpStatusCode.Conflict, "people.unit-closed");
    }

    [Fact]
    public async Task A_unit_with_open_units_under_it_is_not_closed()
    {
        var a = await client.OpenUnit("A");
        await client.OpenUnit("B", a);

        await Close(a).IsRefused(HttpStatusCode.Conflict, "people.unit-has-units");
    }

    private Task<HttpResponseMessage> Move(Guid unit, Guid? parent) => client.PutAsJsonAsync($"/api/v1/units/{unit}/parent", new { parentId = parent });

    private Task<HttpResponseMessage> Close(Guid unit) => client.PostAsJsonAsync($"/api/v1/units/{unit}/closing", new { });
}
