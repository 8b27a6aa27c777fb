using System.Net;
using System.Net.Http.Json;
using System.Text;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class ImportPeopleScenarios(CompetenceApi api)
{
    private HttpClient? client;
    private static readonly object Mapping = new
    {
        externalId = "Id", givenName = "Förnamn", familyName = "Efternamn", email = "E-post", title = "Titel",
        unit = "Avdelning", unitParent = "Del av", managerExternalId = "Chef", start = "Från", end = "Till",
    };
    private const string Heading = "Id;Förnamn;Efternamn;E-post;Titel;Avdelning;Del av;Chef;Från;Till\n";
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";

    [Fact]
    public async Task A_file_becomes_people_units_and_lines_and_a_second_run_changes_nothing()
    {
        const string file = Heading +
            "3;Ada;Lind;ada@x.se;Svetsare;Verkstad;Fabrik;2;2020-01-01;\n" + // the manager comes later
            "1;Eva;Öberg;eva@x.se;Vd;Fabrik;;;2015-01-01;9999-01-01\n" +
            "2;Bo;\"Ek\nHansson\";;Chef;Verkstad;Fabrik;1;2018-01-01;\n" +
            "4;Nils;Al;;;Verkstad;Fabrik;2;2010-01-01;2019-06-01\n";

        var first = await Import(file).ToEnd();
        var events = await Events();
        var second = await Import(file).ToEnd();

        first.Rejected.Should().BeEmpty();
        first.Counts.Should().Be((4, 0, 0, 0));
        first.Total.Should().Be(4);
        second.Counts.Should().Be((0, 0, 4, 0));
        (await Events()).Should().Be(events);
        second.News.Should().BeEmpty();
        first.News.SelectMany(n => n.Placements).Should().HaveCount(4);

        var ada = await Person("Ada");
        ada.GetProperty("managerName").GetString().Should().Be("Bo Ek\nHansson");
        ada.GetProperty("line").GetArrayLength().Should().Be(2);
        ada.GetProperty("unitName").GetString().Should().Be("Verkstad");
        (await Person("Nils")).GetProperty("isActive").GetBoolean().Should().BeFalse();
        var units = (await Client.Read("units")).GetProperty("items").EnumerateArray().ToDictionary(u => u.GetProperty("name").GetString()!);
        units["Verkstad"].GetProperty("parentId").GetGuid().Should().Be(units["Fabrik"].GetProperty("unitId").GetGuid());
        units["Verkstad"].GetProperty("people").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task A_file_is_divided_as_its_uploader_was_shown()
    {
        var run = await Import((Heading + "1;Eva;Öberg;;Vd, platschef;A;;;2015-01-01;\n").Replace(';', '|')).ToEnd();

        run.Rejected.Should().BeEmpty();
        (await Person("Eva")).GetProperty("title").GetString().Should().Be("Vd, platschef");
    }

    [Fact]
    public async Task A_changed_row_changes_only_what_has_changed_from_today()
    {
        await Import(Heading + "1;Eva;Öberg;;Vd;A;;;2015-01-01;\n2;Bo;Ek;;;A;;1;2018-01-01;\n3;Ada;Lind;;;A;;1;2020-01-01;\n").ToEnd();

        var run = await Import(Heading + "1;Eva;Öberg;;Vd;A;;;2015-01-01;\n2;Bo;Ek;;Chef;A;;1;2018-01-01;\n3;Ada;Berg;;;B;;2;2020-01-01;\n").ToEnd();

        run.Counts.Should().Be((0, 2, 1, 0));
        var ada = await Person("Ada");
        (ada.GetProperty("displayName").GetString(), ada.GetProperty("unitName").GetString(), ada.GetProperty("managerName").GetString())
            .Should().Be(("Ada Berg", "B", "Bo Ek"));
        var yesterday = await Client.Read($"people/{ada.GetProperty("personId").GetGuid()}?asOf={PeopleClient.Today.AddDays(-1):O}");
        yesterday.GetProperty("managerName").GetString().Should().Be("Eva Öberg");
    }

    [Fact]
    public async Task Every_bad_row_is_reported_and_the_others_are_taken()
    {
        await Client.Register("Ute", "Finn", email: "taken@x.se");

        var run = await Import(Heading +
            "1;Eva;Öberg;;;;;;2015-01-01;\n" +
            "2;Bo;Ek;;;;;99;2015-01-01;\n" +        // unknown manager
            "1;Dub;Lett;;;;;;2015-01-01;\n" +       // repeated id
            "4;Kort\n" +                            // ragged
            "5;A;B;;;;;6;2015-01-01;\n" +           // a cycle of two
            "6;C;D;;;;;5;2015-01-01;\n" +
            ";Utan;Id;;;;;;2015-01-01;\n" +
            "8;Fel;Datum;;;;;;2015-13-01;\n" +
            "9;Slut;Före;;;;;;2015-01-01;2014-01-01\n" +
            "10;Tagen;Post;TAKEN@x.se;;;;;2015-01-01;\n" +
            "11;Sig;Själv;;;;;11;2015-01-01;\n" +
            $"12;Lång;Cell;;{new string('x', 10_000_000)};;;;2015-01-01;\n" +
            "13;Sist;Ok;;;;;1;2015-01-01;\n").ToEnd();

        run.Rejected.Select(r => (r.Row, r.Column, r.Code)).Should().BeEquivalentTo([
            (3, "Chef", "people.import-unknown-manager"), (4, "Id", "people.import-repeated"), (5, null, "people.import-ragged-row"),
            (6, "Chef", "people.import-manager-cycle"), (7, "Chef", "people.import-manager-cycle"), (8, "Id", "people.import-value-missing"),
            (9, "Från", "people.import-date"), (10, "Till", "people.import-end-before-start"), (11, "E-post", "people.import-taken"),
            (12, "Chef", "people.import-manager-cycle"), (13, "Titel", "people.import-value-too-long")]);
        run.Counts.Should().Be((2, 0, 0, 11));
        (await Client.Names("search=sist")).Should().Equal("Sist Ok");
    }

    [Fact]
    public async Task A_cycle_through_people_who_are_not_in_the_file_is_reported_too()
    {
        await Import(Heading + "1;Eva;Öberg;;;;;;2015-01-01;\n2;Bo;Ek;;;;;1;2018-01-01;\n3;Ada;Lind;;;;;2;2020-01-01;\n").ToEnd();

        var run = await Import(Heading + "1;Eva;Öberg;;;;;3;2015-01-01;\n").ToEnd();

        run.Rejected.Should().ContainSingle().Which.Code.Should().Be("people.import-manager-cycle");
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        var run = await new ImportRun(api, tenant, Encoding.UTF8.GetBytes(Heading + "1;Eva;Öberg;;;A;;;2015-01-01;\n2;Bo;Ek;;;A;;9;2015-01-01;\n"), Mapping, isDryRun: true).ToEnd();

        run.Counts.Should().Be((1, 0, 0, 1));
        (await Events()).Should().Be(0);
        run.News.Should().BeEmpty();
    }

    [Fact]
    public async Task A_dry_run_tells_what_each_row_would_change()
    {
        await Import(Heading + "1;Eva;Öberg;;;A;;;2015-01-01;\n2;Bo;Ek;;;A;;1;2015-01-01;\n3;Ada;Lind;;;A;;1;2015-01-01;\n").ToEnd();

        var run = await new ImportRun(api, tenant, Encoding.UTF8.GetBytes(
            Heading + "1;Eva;Åberg;;;A;;;2015-01-01;\n2;Bo;Ek;;;B;;3;2015-01-01;2027-01-31\n4;Ny;Al;;;A;;;2015-01-01;\n"), Mapping, isDryRun: true).ToEnd();

        run.Differences.Should().BeEquivalentTo(new (int, string, string?, string?, string?)[]
        {
            (2, "Eva Åberg", "familyName", "Öberg", "Åberg"),
            (3, "Bo Ek", "end", null, "2027-01-31"),
            (3, "Bo Ek", "unit", "A", "B"),
            (3, "Bo Ek", "managerExternalId", "Eva Åberg", "Ada Lind"),
            (4, "Ny Al", null, null, null),
        });
    }

    [Fact]
    public async Task A_step_that_dies_is_done_again_and_nothing_is_doubled()
    {
        var file = Heading + string.Concat(Enumerable.Range(1, 1200).Select(i => $"{i};Eva{i};Öberg;e{i}@x.se;;A;;{(i == 1200 ? "" : "1200")};2015-01-01;\n"));
        var run = Import(file);

        do
        {
            await run.Step(dies: true);
            await run.Step();
        } while (run.Checkpoint is not null);

        run.Counts.Should().Be((1200, 0, 0, 0));
        (await Import(file).ToEnd()).Counts.Should().Be((0, 0, 1200, 0));
        (await Client.Read($"people/{(await Person("Eva1200")).GetProperty("personId").GetGuid()}")).GetProperty("reports").GetInt32().Should().Be(1199);
    }

    [Theory]
    [InlineData("utf-8", ';'), InlineData("utf-8 with mark", ','), InlineData("utf-16", '\t'), InlineData("windows-1252", ';')]
    public async Task A_file_is_read_in_every_encoding_and_delimiter(string encoding, char delimiter)
    {
        Encoding writing = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        var text = (Heading + "1;Åsa;Öberg;;;Kök;;;2015-01-01;\r\n\r\n2;Bo;Ek;;;Kök;;1;2015-01-01;\r\n").Replace(';', delimiter);

        var run = await new ImportRun(api, tenant, [.. writing.GetPreamble(), .. writing.GetBytes(text)], Mapping).ToEnd();

        run.Rejected.Should().BeEmpty();
        (await Client.Names("")).Should().Equal("Bo Ek", "Åsa Öberg");
    }

    [Fact]
    public async Task A_missing_column_is_reported_and_nothing_is_taken()
    {
        var run = await Import("Id;Förnamn\n1;Eva\n").ToEnd();

        run.Rejected.Should().Contain((1, "Efternamn", "people.import-missing-column", "familyName"));
        (await Events()).Should().Be(0);
    }

    [Fact]
    public async Task Columns_are_guessed_from_their_headings()
    {
        var response = await Client.PostAsJsonAsync("/api/v1/people/imports/mapping", new { columns = new[] { "externalId", "Förnamn", "Efternam", "Skostorlek" } });

        var guess = await response.Json();
        guess.GetProperty("mapping").GetProperty("givenName").GetProperty("confidence").GetString().Should().Be("alias");
        guess.GetProperty("mapping").GetProperty("familyName").GetProperty("confidence").GetString().Should().Be("similar");
        guess.GetProperty("missing").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("""{"uploadId":"0198a000-0000-7000-8000-000000000000","mapping":{"givenName":"A"}}""")]
    [InlineData("""{"uploadId":"0198a000-0000-7000-8000-000000000000","mapping":{"externalId":"A","shoeSize":"B"}}""")]
    public async Task An_import_without_an_id_or_with_an_unknown_field_is_a_validation_problem(string body) =>
        (await Client.PostAsync("/api/v1/people/imports", new StringContent(body, Encoding.UTF8, "application/json")))
            .StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("people/imports"), InlineData("people/imports/mapping")]
    public async Task Nobody_imports_without_signing_in(string path) =>
        (await api.CreateClient().PostAsJsonAsync($"/api/v1/{path}", new { })).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    private HttpClient Client => client ??= api.Founding(tenant);

    private ImportRun Import(string text) => new(api, tenant, Encoding.UTF8.GetBytes(text), Mapping);

    private async Task<System.Text.Json.JsonElement> Person(string search) =>
        await Client.Read($"people/{(await Client.Read($"people?search={search}")).GetProperty("items")[0].GetProperty("personId").GetGuid()}");

    private async Task<long> Events()
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        return await session.Events.QueryAllRawEvents().CountAsync();
    }
}
