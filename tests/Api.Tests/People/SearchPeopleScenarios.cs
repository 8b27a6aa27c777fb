using System.Net;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class SearchPeopleScenarios(CompetenceApi api)
{
    private readonly HttpClient client = api.Founding($"t-{Guid.CreateVersion7():N}");

    [Fact]
    public async Task Letters_are_forgiven_and_the_exact_stands_first()
    {
        await client.Register("Eva", "Åberg");
        await client.Register("Adam", "Aberg");
        await client.Register("Bo", "Ek");

        (await client.Names("search=aberg")).Should().Equal("Adam Aberg", "Eva Åberg");
        (await client.Names("search=Åberg")).Should().Equal("Eva Åberg", "Adam Aberg");
        (await client.Names("search=ÅBERG EVA")).Should().Equal("Eva Åberg");
        (await client.Names("search=ev åb")).Should().Equal("Eva Åberg");
    }

    [Fact]
    public async Task A_small_slip_is_forgiven_after_what_is_right()
    {
        await client.Register("Karin", "Lindqvist");
        await client.Register("Kalle", "Lindqist");
        await client.Register("Bo", "Ek");

        (await client.Names("search=lindqist")).Should().Equal("Kalle Lindqist", "Karin Lindqvist");
        (await client.Names("search=zzzz")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_person_is_found_by_address_and_title()
    {
        await client.Register("Karin", "Ek", email: "karin.ek@firma.se", title: "Överläkare");
        await client.Register("Bo", "Al", title: "Svetsare");

        foreach (var search in new[] { "karin.ek@firma.se", "overlak" })
            (await client.Names($"search={Uri.EscapeDataString(search)}")).Should().Equal(["Karin Ek"], "of {0}", search);
        (await client.Names($"search={Uri.EscapeDataString("' or 1=1 -- %_")}")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_whole_employee_number_finds_its_person_for_those_who_may_know_it()
    {
        var karin = await client.Register("Karin", "Ek", number: "A-1042");
        var bo = await client.Register("Bo", "Al");

        (await client.Names("search=A-1042")).Should().Equal("Karin Ek");
        (await client.As(api, karin).Names("search=A-1042")).Should().Equal("Karin Ek");
        (await client.As(api, bo).Names("search=A-1042")).Should().BeEmpty("a colleague's number is private");
        (await client.Names("search=1042")).Should().BeEmpty("half a number is a guess");
    }

    [Fact]
    public async Task Without_a_search_the_list_is_sorted_as_Swedes_sort_and_read_page_by_page()
    {
        foreach (var family in new[] { "Öberg", "Zorn", "Ärlig", "Åberg", "Andersson", "andersén" }) await client.Register("Eva", family);

        var names = new List<string>();
        string? cursor = null;
        do
        {
            var page = await client.Read($"people?limit=2{(cursor is null ? "" : $"&cursor={cursor}")}");
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("familyName").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        } while (cursor is not null);

        names.Should().Equal("andersén", "Andersson", "Zorn", "Åberg", "Ärlig", "Öberg");
    }

    [Fact]
    public async Task A_search_is_read_page_by_page_across_ranks()
    {
        foreach (var family in new[] { "Lindqvist", "Lindqist", "Lindkvist", "Lindqvistsson" })
            for (var i = 0; i < 3; i++) await client.Register($"Eva{i}", family);

        var all = await client.Names("search=lindqvist&limit=100");
        var names = new List<string>();
        string? cursor = null;
        do
        {
            var page = await client.Read($"people?search=lindqvist&limit=5{(cursor is null ? "" : $"&cursor={cursor}")}");
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("displayName").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        } while (cursor is not null);

        names.Should().Equal(all).And.HaveCount(12).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_list_narrows_to_a_unit_with_all_under_it_to_a_manager_and_to_who_is_employed()
    {
        var (company, other) = (await client.OpenUnit("Bolaget"), await client.OpenUnit("Annat"));
        var team = await client.OpenUnit("Laget", company);
        var boss = await client.Register("Bo", "Ek", unit: company);
        var ada = await client.Register("Ada", "Lind", boss, team);
        await client.Register("Nils", "Al", unit: other);
        await client.End(ada, PeopleClient.Today);

        (await client.Names($"unitId={company}")).Should().Equal("Bo Ek", "Ada Lind");
        (await client.Names($"unitId={team}")).Should().Equal("Ada Lind");
        (await client.Names($"managerId={boss}")).Should().Equal("Ada Lind");
        (await client.Names("isActive=true")).Should().Equal("Nils Al", "Bo Ek");
        (await client.Names($"isActive=false&search=ada&unitId={company}")).Should().Equal("Ada Lind");
    }

    [Fact]
    public async Task A_foreign_tenant_finds_nobody()
    {
        await client.Register("Eva", "Åberg");

        (await api.Founding($"t-{Guid.CreateVersion7():N}").Names("search=eva")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("limit=0"), InlineData("limit=101"), InlineData("cursor=nonsense"), InlineData("cursor=e30="), InlineData("unitId=x")]
    public async Task A_malformed_question_is_a_validation_problem(string query) =>
        (await client.GetAsync($"/api/v1/people?{query}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
}
