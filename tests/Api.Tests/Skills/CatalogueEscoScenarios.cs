using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Kernel;
using Competence.Skills.Frameworks.Esco;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CatalogueEscoScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";
    private readonly EscoPackage esco = new();

    [Fact]
    public async Task Skills_groups_and_occupations_are_taken_in_and_what_is_wrong_is_reported()
    {
        var run = await Import();

        (run.Created, run.Updated, run.Skipped).Should().Be((8, 0, 0)); // 5 skills, 2 groups, 1 occupation
        run.Rejected.Select(r => (r.Row, r.Code)).Should().BeEquivalentTo([
            (3, "skills.row-ragged"), (8, "skills.repeated-row"), (5, "skills.unknown-concept"), (4, "skills.unknown-concept"),
            (7, "skills.label-missing")]);
        var client = await api.Founder(tenant);
        var welding = await View(client, "arc weld");
        welding.GetProperty("alternativeLabels").GetProperty("en").EnumerateArray().Select(l => l.GetString()).Should().Equal("arc weld", "join metal");
        welding.GetProperty("description").GetProperty("en").GetString().Should().Be("Join metal, by heat");
        (welding.GetProperty("status").GetString(), welding.GetProperty("sourceUri").GetString()).Should().Be(("active", "uri:weld"));
        var group = welding.GetProperty("broader")[0];
        (group.GetProperty("label").GetProperty("en").GetString(), group.GetProperty("isGroup").GetBoolean()).Should().Be(("joining metal", true));
        (await View(client, "machine learning")).GetProperty("narrower")[0].GetProperty("label").GetProperty("en").GetString().Should().Be("web programming");
        (await Kinds(client)).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["weld metal"] = "technical", ["French"] = "language", ["machine learning"] = "aiData", ["web programming"] = "technical", ["listen actively"] = "soft",
        });
        var frameworks = (await client.GetFromJsonAsync<JsonElement>("/api/v1/frameworks")).GetProperty("items").EnumerateArray();
        var listed = frameworks.Single(f => f.GetProperty("frameworkId").GetString() == "esco");
        (listed.GetProperty("skills").GetInt32(), listed.GetProperty("version").GetString()).Should().Be((5, "1.1.1"));
        listed.GetProperty("attribution").GetString().Should().Be("This service uses the ESCO classification of the European Commission.");
    }

    [Fact]
    public async Task An_occupation_names_the_skills_that_it_takes()
    {
        await Import();
        var client = await api.Founder(tenant);

        var found = (await client.GetFromJsonAsync<JsonElement>("/api/v1/occupations?search=metal%20joinr")).GetProperty("items")[0];
        var occupation = await client.GetFromJsonAsync<JsonElement>($"/api/v1/occupations/{found.GetProperty("occupationId").GetGuid()}");

        (found.GetProperty("taxonomy").GetString(), found.GetProperty("essential").GetInt32(), found.GetProperty("optional").GetInt32()).Should().Be(("esco", 1, 1));
        (occupation.GetProperty("code").GetString(), Label(occupation)).Should().Be(("7212.3", "welder"));
        Label(occupation.GetProperty("essentialSkills")[0]).Should().Be("weld metal");
        Label(occupation.GetProperty("optionalSkills")[0]).Should().Be("listen actively");
    }

    [Fact]
    public async Task The_same_files_again_write_nothing_and_a_changed_label_writes_one_event()
    {
        await Import();
        var before = await Events();

        var second = await Import();
        (second.Created, second.Updated, second.Skipped, await Events()).Should().Be((0, 0, 8, before));

        esco.Files["skills_en.csv"] = esco.Files["skills_en.csv"].Replace("web programming", "programming for the web", StringComparison.Ordinal);
        var third = await Import();
        (third.Created, third.Updated, third.Skipped, await Events()).Should().Be((0, 1, 7, before + 1));
        Label(await View(await api.Founder(tenant), "for the web")).Should().Be("programming for the web");
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        var run = await Import(isDryRun: true);

        (run.Created, run.Rejected.Count, await Events()).Should().Be((8, 5, 0));
        (await (await api.Founder(tenant)).GetFromJsonAsync<JsonElement>("/api/v1/skills")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task An_import_that_is_killed_after_any_step_goes_on_to_the_same_end()
    {
        for (var steps = 1; steps < 8; steps++)
        {
            var (run, packages) = Prepare(false, $"{tenant}{steps}");
            var left = await run.Run(Work(), packages, stopAfter: steps);
            left.Should().NotBeNull();
            await run.Run(Work(), packages, left);
            (run.Created + run.Skipped, run.Rejected.Count).Should().Be((8, 5), "of {0} steps", steps);
        }
    }

    [Fact]
    public async Task Labels_in_two_languages_meet_in_one_skill()
    {
        esco.Files["skills_sv.csv"] = $"{EscoPackage.SkillColumns}\nKSC,uri:weld,,,svetsa,foga,,released,,,,,Foga metall\n";

        await Import();

        var welding = await View(await api.Founder(tenant), "svetsa");
        welding.GetProperty("label").GetRawText().Should().Be("""{"sv":"svetsa","en":"weld metal"}""");
        welding.GetProperty("alternativeLabels").GetProperty("sv")[0].GetString().Should().Be("foga");
    }

    [Fact]
    public async Task Files_that_are_not_ESCOs_are_refused_by_name_and_never_read()
    {
        esco.Files["../../etc/passwd"] = "root";
        esco.Files["notes.exe"] = "MZ";

        var run = await Import();

        run.Rejected.Where(r => r.Code == "skills.esco-unknown-file").Select(r => r.Value).Should().BeEquivalentTo("../../etc/passwd", "notes.exe");
        run.Created.Should().Be(8);
    }

    [Fact]
    public Task What_is_no_zip_is_refused() => Refused("skills.not-a-zip", "PK nonsense"u8.ToArray());

    [Fact]
    public Task What_would_unpack_to_too_much_is_refused() => Refused("skills.archive-too-large", Bomb());

    [Fact]
    public Task A_damaged_file_is_refused() => Refused("skills.archive-unreadable", Damaged(esco.Zip()));

    [Fact]
    public Task A_file_that_says_it_is_smaller_is_read_no_further() => Refused("skills.esco-missing-column", Lying(esco.Zip()));

    [Fact]
    public Task An_empty_file_is_refused()
    {
        esco.Files["skills_en.csv"] = "";
        return Refused("skills.archive-unreadable", esco.Zip(), "skills.esco-missing-column");
    }

    [Fact]
    public Task A_column_must_be_there()
    {
        esco.Files["skills_en.csv"] = "conceptUri,label\nuri:a,b\n";
        return Refused("skills.esco-missing-column", esco.Zip());
    }

    [Fact]
    public Task The_links_must_be_there()
    {
        esco.Files.Remove("broaderRelationsSkillPillar.csv");
        return Refused("skills.esco-missing-file", esco.Zip());
    }

    private async Task Refused(string code, byte[] package, string? or = null)
    {
        var (run, _) = Prepare(false);
        await run.Run(Work(), new EscoPackages([run.Upload(package)], "1"));

        run.Rejected.Select(r => r.Code).Should().NotBeEmpty().And.OnlyContain(found => found == code || found == or);
        (run.Created, await Events()).Should().Be((0, 0));
    }

    [Fact]
    public async Task An_import_names_its_files_and_its_version()
    {
        var response = await (await api.Founder(tenant)).PostAsJsonAsync("/api/v1/frameworks/esco/imports", new { uploadIds = Array.Empty<Guid>() });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray()
            .Select(e => e.GetProperty("name").GetString()).Should().BeEquivalentTo("uploadIds", "version");
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("skills_en.csv", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i <= 200; i++) entry.Write(zeros);
        }
        return bytes.ToArray();
    }

    /// <summary>An archive whose table of contents says that its files are one byte long.</summary>
    private static byte[] Lying(byte[] zip)
    {
        for (var i = 0; i + 46 < zip.Length; i++)
            if (zip.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)) BitConverter.TryWriteBytes(zip.AsSpan(i + 24), 1u);
        return zip;
    }

    /// <summary>The first file's packed bytes are overwritten.</summary>
    private static byte[] Damaged(byte[] zip)
    {
        zip.AsSpan(30 + "skills_en.csv".Length, 100).Fill(0xFF);
        return zip;
    }

    private IJobWork Work() => api.Services.CreateScope().ServiceProvider.GetServices<IJobWork>().Single(work => work.Kind == "skills.esco-import");

    private (CatalogueRun Run, EscoPackages Packages) Prepare(bool isDryRun, string? within = null)
    {
        var run = new CatalogueRun(api.Services.GetRequiredService<IDocumentStore>(), within ?? tenant, isDryRun);
        return (run, new EscoPackages([run.Upload(esco.Zip())], "1.1.1"));
    }

    private async Task<CatalogueRun> Import(bool isDryRun = false)
    {
        var (run, packages) = Prepare(isDryRun);
        await run.Run(Work(), packages);
        return run;
    }

    private async Task<int> Events()
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        return (await session.Events.QueryAllRawEvents().ToListAsync()).Count(e => e.EventTypeName.StartsWith("skills.", StringComparison.Ordinal));
    }

    private static async Task<JsonElement> View(HttpClient client, string search)
    {
        var found = (await client.GetFromJsonAsync<JsonElement>($"/api/v1/skills?search={Uri.EscapeDataString(search)}")).GetProperty("items")[0];
        return await client.GetFromJsonAsync<JsonElement>($"/api/v1/skills/{found.GetProperty("skillId").GetGuid()}");
    }

    private static async Task<Dictionary<string, string>> Kinds(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonElement>("/api/v1/skills?framework=esco")).GetProperty("items").EnumerateArray()
            .ToDictionary(Label, item => item.GetProperty("kind").GetString()!);

    private static string Label(JsonElement thing) => thing.GetProperty("label").GetProperty("en").GetString()!;
}
