using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class PlacementScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = PeopleClient.Today;
    private readonly HttpClient client = api.Founding($"t-{Guid.CreateVersion7():N}");

    [Fact]
    public async Task A_manager_change_dated_next_month_moves_nobody_today()
    {
        var (boss, next) = (await client.Register("Bo", "Ek"), await client.Register("Nils", "Al"));
        var ada = await client.Register("Ada", "Lind", boss);

        await client.Manager(ada, next, Today.AddMonths(1)).IsDone();

        (await client.Read($"people/{ada}")).GetProperty("managerId").GetGuid().Should().Be(boss);
        (await client.Read($"people/{ada}?asOf={Today.AddMonths(1):O}")).GetProperty("managerId").GetGuid().Should().Be(next);
        (await Team(next)).Should().BeEmpty();
        (await Team(boss)).Should().Equal("Ada Lind");
    }

    [Fact]
    public async Task Who_the_manager_was_on_a_day_that_has_been_has_an_answer()
    {
        var (boss, later) = (await client.Register("Bo", "Ek"), await client.Register("Nils", "Al"));
        var ada = await client.Register("Ada", "Lind", boss);
        await client.Manager(ada, later, new(2024, 3, 1)).IsDone();

        (await client.Read($"people/{ada}?asOf=2024-02-29")).GetProperty("managerId").GetGuid().Should().Be(boss);
        (await client.Read($"people/{ada}?asOf=2024-03-01")).GetProperty("line")[0].GetProperty("personId").GetGuid().Should().Be(later);
        (await client.Read($"people/{ada}?asOf=2019-12-31")).GetProperty("managerId").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Nobody_comes_to_stand_above_themselves_not_even_through_what_is_planned()
    {
        var (a, b, c) = (await client.Register("A", "A"), await client.Register("B", "B"), await client.Register("C", "C"));
        await client.Manager(b, a, Today).IsDone();
        await client.Manager(c, b, Today.AddDays(10)).IsDone();

        await client.Manager(a, c, Today.AddDays(5)).IsRefused(HttpStatusCode.Conflict, "people.manager-cycle");
        await client.Manager(a, b, Today).IsRefused(HttpStatusCode.Conflict, "people.manager-cycle");
        await client.Manager(a, a, Today).IsRefused(HttpStatusCode.Conflict, "people.own-manager");
    }

    [Fact]
    public async Task Two_halves_of_a_cycle_written_at_once_do_not_make_one()
    {
        var (a, b) = (await client.Register("A", "A"), await client.Register("B", "B"));

        var sent = await Task.WhenAll(client.Manager(a, b, Today), client.Manager(b, a, Today));

        sent.Select(r => r.StatusCode).Should().BeEquivalentTo([HttpStatusCode.NoContent, HttpStatusCode.Conflict]);
    }

    [Fact]
    public async Task A_team_is_all_below_or_the_nearest()
    {
        var top = await client.Register("Top", "Ek");
        var mid = await client.Register("Mid", "Al", top);
        await client.Register("Low", "Lind", mid);

        (await Team(top)).Should().Equal("Mid Al");
        (await Team(top, "all")).Should().Equal("Mid Al", "Low Lind");
        var chart = await client.Read($"org-chart?personId={mid}");
        chart.GetProperty("line")[0].GetProperty("displayName").GetString().Should().Be("Top Ek");
        chart.GetProperty("reports")[0].GetProperty("person").GetProperty("displayName").GetString().Should().Be("Low Lind");
        (await client.Read($"org-chart?personId={top}")).GetProperty("reports")[0].GetProperty("reports").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task The_chart_starts_at_the_top_for_whoever_stands_in_no_line()
    {
        var top = await client.Register("Top", "Ek");
        var low = await client.Register("Low", "Lind", top);

        (await client.Read("org-chart")).GetProperty("person").GetProperty("personId").GetGuid().Should().Be(top);
        (await client.As(api, low).Read("org-chart")).GetProperty("person").GetProperty("personId").GetGuid().Should().Be(low);
    }

    [Fact]
    public async Task A_leaver_is_inactive_from_the_end_on_and_keeps_history()
    {
        var boss = await client.Register("Bo", "Ek");
        var ada = await client.Register("Ada", "Lind", boss);

        await client.End(ada, Today).IsDone();

        var person = await client.Read($"people/{ada}");
        person.GetProperty("isActive").GetBoolean().Should().BeFalse();
        person.GetProperty("managerId").GetGuid().Should().Be(boss);
        (await Team(boss)).Should().BeEmpty();
        await client.End(ada, Today.AddDays(9)).IsRefused(HttpStatusCode.Conflict, "people.employment-ended");
        await client.Manager(ada, null, Today).IsRefused(HttpStatusCode.Conflict, "people.not-employed");
    }

    [Fact]
    public async Task Whoever_has_left_is_below_no_manager_any_longer()
    {
        var boss = await client.Register("Bo", "Ek");
        await client.Register("Ali", "Karimi", manager: boss);
        var ada = await client.Register("Ada", "Berg", manager: boss);
        (await client.As(api, boss).Read("me")).GetProperty("directReports").GetInt32().Should().Be(2);

        await client.End(ada, Today.AddDays(-1)).IsDone();

        (await client.As(api, boss).Read("me")).GetProperty("directReports").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task A_coming_end_may_be_moved_but_not_before_the_start()
    {
        var ada = await client.Register("Ada", "Lind");
        await client.End(ada, Today.AddDays(30)).IsDone();

        await client.End(ada, new(2019, 1, 1)).IsRefused(HttpStatusCode.Conflict, "people.end-before-start");
        await client.End(ada, Today.AddDays(60)).IsDone();

        (await client.Read($"people/{ada}")).GetProperty("employment").GetProperty("end").GetString().Should().Be(Today.AddDays(60).ToString("O"));
    }

    [Fact]
    public async Task A_role_is_held_from_day_to_day_and_not_twice()
    {
        var (ada, role) = (await client.Register("Ada", "Lind"), Guid.CreateVersion7());
        Task<HttpResponseMessage> Assign(DateOnly from) => client.PostAsJsonAsync($"/api/v1/people/{ada}/roles", new { roleProfileId = role, from });

        await Assign(Today.AddDays(-9)).IsDone();
        await Assign(Today).IsRefused(HttpStatusCode.Conflict, "people.role-overlaps");
        await client.DeleteAsync($"/api/v1/people/{ada}/roles/{role}?to={Today.AddDays(-20):O}").IsRefused(HttpStatusCode.Conflict, "people.end-before-start");
        await client.DeleteAsync($"/api/v1/people/{ada}/roles/{role}").IsDone();
        await client.DeleteAsync($"/api/v1/people/{ada}/roles/{Guid.CreateVersion7()}").IsRefused(HttpStatusCode.NotFound, "people.unknown-role");

        (await client.Read($"people/{ada}")).GetProperty("roles").GetArrayLength().Should().Be(0);
        (await client.Read($"people/{ada}?asOf={Today.AddDays(-1):O}")).GetProperty("roles")[0].GetProperty("roleProfileId").GetGuid().Should().Be(role);
    }

    [Fact]
    public async Task A_deputy_is_appointed_between_two_days()
    {
        var (boss, ada) = (await client.Register("Bo", "Ek"), await client.Register("Ada", "Lind"));
        Task<HttpResponseMessage> Appoint(Guid deputy, int from, int to) => client.PostAsJsonAsync(
            $"/api/v1/people/{boss}/deputies", new { deputyId = deputy, from = Today.AddDays(from), to = Today.AddDays(to) });

        await Appoint(ada, 0, 10).IsDone();
        await Appoint(ada, 5, 15).IsRefused(HttpStatusCode.Conflict, "people.deputy-overlaps");
        await Appoint(boss, 0, 10).IsRefused(HttpStatusCode.Conflict, "people.own-deputy");
        await Appoint(ada, 30, 20).IsRefused(HttpStatusCode.Conflict, "people.end-before-start");

        (await client.Read($"people/{boss}")).GetProperty("deputies")[0].GetProperty("deputyName").GetString().Should().Be("Ada Lind");
    }

    [Fact]
    public async Task Every_change_of_an_unknown_person_is_not_found()
    {
        var nobody = Guid.CreateVersion7();

        await client.Manager(nobody, null, Today).IsRefused(HttpStatusCode.NotFound, "access.not-found");
        await client.End(nobody, Today).IsRefused(HttpStatusCode.NotFound, "access.not-found");
        await client.Rename(nobody, "A", "B", "\"1\"").IsRefused(HttpStatusCode.NotFound, "access.not-found");
        await client.GetAsync($"/api/v1/people/{nobody}").IsRefused(HttpStatusCode.NotFound, "access.not-found");
        await client.GetAsync($"/api/v1/people/{nobody}/team").IsRefused(HttpStatusCode.NotFound, "access.not-found");
    }

    [Fact]
    public async Task A_change_without_a_day_is_a_validation_problem() =>
        (await client.PutAsJsonAsync($"/api/v1/people/{await client.Register("Ada", "Berg")}/manager", new { managerId = (Guid?)null }))
            .StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("PUT", "people/{0}/manager"), InlineData("PUT", "people/{0}/unit"), InlineData("POST", "people/{0}/roles")]
    [InlineData("DELETE", "people/{0}/roles/{0}"), InlineData("POST", "people/{0}/employment-end"), InlineData("POST", "people/{0}/deputies")]
    [InlineData("PUT", "people/{0}/name"), InlineData("GET", "people/{0}"), InlineData("GET", "people/{0}/team"), InlineData("GET", "people")]
    [InlineData("GET", "org-chart"), InlineData("PUT", "units/{0}/parent"), InlineData("POST", "units/{0}/closing")]
    public async Task Nobody_reads_or_changes_without_signing_in(string verb, string path)
    {
        using var request = new HttpRequestMessage(new(verb), $"/api/v1/{string.Format(null, path, Guid.CreateVersion7())}");
        if (verb is "PUT" or "POST") request.Content = JsonContent.Create(new { });

        (await api.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<string[]> Team(Guid manager, string depth = "direct") =>
        [.. (await client.Read($"people/{manager}/team?depth={depth}")).GetProperty("people").EnumerateArray().Select(p => p.GetProperty("displayName").GetString()!)];
}
