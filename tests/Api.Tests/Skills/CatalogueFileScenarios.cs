using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

/// <summary>What comes in and goes out as files: plain CSV, O*NET, and starter packs in one call.</summary>
public sealed class CatalogueFileScenarios(CompetenceApi api)
{
    private const string Rating = "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source";
    private readonly Workplace work = new(api);
    private HttpClient Client => work.Stranger();

    [Fact]
    public async Task An_exported_catalogue_comes_in_elsewhere_as_it_was_and_again_changes_nothing()
    {
        await Install("tech");
        await Import("key,labelSv,labelEn,descriptionSv,alternativeLabelsSv,kind,criticality,isHardToHire,halfLifeMonths,lifecycle,status,replacedBy,broader,related,mappings,level2Sv\n"
            + "sum,'=SUMMA,,\"rad ett\nrad två, \"\"citat\"\"\",\"'+plus\nannat\",soft,5,true,18,declining,deprecated,weld,,weld,\"esco|exact|1.1.1|http://x\",'-2 steg\nweld,Svetsning,Welding,,,technical,,,,,,,cloud,,,\n");
        var file = await Export();
        file.Should().Contain("'=SUMMA").And.Contain("'+plus").And.Contain("'-2 steg");

        (await Import(file)).Int("updated").Should().Be(0, "the same file changes nothing");

        var elsewhere = new CatalogueFileScenarios(api);
        var run = await elsewhere.Import(file);
        (run.Int("rejected"), run.Int("created")).Should().Be((0, file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1));
        Sorted(await elsewhere.Export()).Should().Equal(Sorted(file));
        static string[] Sorted(string text) => [.. text.Split("\r\n").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Rows_that_do_not_fit_are_reported_and_the_others_taken()
    {
        await Client.PostAsJsonAsync("/api/v1/skills", new { label = new { sv = "Svets", en = (string?)null }, description = new { sv = (string?)null, en = (string?)null }, kind = "technical" });

        var run = await Import("key,labelSv,replacedBy,broader\na,A,,b\nb,B,,a\nc,C,d,\nd,D,e,\ne,E,,\nf,F,\"c\ne\",\ng,Svets,,\nh,H,,\n");

        var errors = (await Client.Read($"jobs/{run.At("jobId").GetGuid()}/rejections")).At("items").EnumerateArray().Select(e => $"{e.At("row")} {e.At("code")}");
        errors.Should().BeEquivalentTo("2 skills.broader-cycle", "3 skills.broader-cycle", "4 skills.replaced-by-chain", "7 skills.two-successors", "8 skills.name-taken");
        (run.Int("created"), run.Int("rejected")).Should().Be((3, 5));
    }

    [Fact]
    public async Task A_whole_catalogue_deprecates_what_it_no_longer_has()
    {
        await Import("key,labelSv\na,A\nb,B\n");

        var run = await Import("key,labelSv\na,A\n", isComplete: true);

        (run.Int("updated"), run.Int("skipped"), run.Int("total")).Should().Be((1, 1, 2));
        (await Client.Read("skills?status=deprecated")).At("items")[0].At("label", "sv").GetString().Should().Be("B");
        (await Import("key,labelSv,status\nb,B,active\n")).Int("updated").Should().Be(1, "what comes back is in use again");
    }

    [Fact]
    public async Task Onets_skills_and_occupations_are_taken_in_and_what_is_wrong_is_reported()
    {
        var run = await Onet();

        var errors = (await Client.Read($"jobs/{run.At("jobId").GetGuid()}/rejections")).At("items").EnumerateArray().Select(e => $"{e.At("row")} {e.At("code")}");
        errors.Should().BeEquivalentTo("6 skills.unknown-concept", "7 skills.onet-bad-value", "8 skills.row-ragged", "9 skills.unknown-concept", "1 skills.onet-unknown-file");
        (run.Int("created"), run.Int("total")).Should().Be((5, 10)); // a heading, two skills, two occupations
        var reading = (await Client.Read("skills?search=reading%20comprehension")).At("items")[0];
        var skill = await Client.Read($"skills/{reading.At("skillId").GetGuid()}");
        (skill.At("framework").GetString(), skill.At("sourceUri").GetString(), skill.At("kind").GetString()).Should().Be(("onet", "2.A.1.a", "soft"));
        skill.At("levels")[3].At("text", "en").GetString().Should().Be("Independent. For example: Understand an email");
        skill.At("broader")[0].At("label", "en").GetString().Should().Be("Content");

        var again = await Onet();
        (again.Int("created"), again.Int("updated"), again.Int("skipped")).Should().Be((0, 0, 5));
    }

    [Fact]
    public async Task An_occupation_of_Onet_suggests_levels_and_importance()
    {
        await Onet();
        var chief = (await Client.Read("occupations?search=chief&taxonomy=onet")).At("items")[0];

        var drafted = await Client.PostAsJsonAsync("/api/v1/role-profiles", new { name = new { sv = "Chef", en = (string?)null }, occupationId = chief.At("occupationId").GetGuid() }).View();

        var asked = (await Client.Read($"role-profiles/{drafted.At("roleProfileId").GetGuid()}")).At("requirements").EnumerateArray().Single();
        (asked.Int("level"), asked.Int("importance")).Should().Be((3, 4)); // 4.62 of 7, 4.12 of 5
    }

    [Theory]
    [InlineData("base", 6, 0), InlineData("tech", 20, 4), InlineData("manufacturing", 20, 4)]
    public async Task A_starter_pack_comes_in_by_one_call_and_only_once(string key, int skills, int roles)
    {
        var first = await Install(key);
        var second = await Install(key);

        (first.Int("skillsAdded"), first.Int("roleProfilesAdded")).Should().Be((skills, roles));
        (second.Int("skillsAdded"), second.Int("skillsThere"), second.Int("roleProfilesAdded"), second.Int("roleProfilesThere")).Should().Be((0, skills, 0, roles));
        (await Client.Read("starter-packs")).At("items").EnumerateArray().Single(p => p.At("key").GetString() == key).At("isInstalled").GetBoolean().Should().BeTrue();
        foreach (var item in (await Client.Read("skills?limit=100")).At("items").EnumerateArray())
        {
            var skill = await Client.Read($"skills/{item.At("skillId").GetGuid()}");
            skill.At("levels").EnumerateArray().Should().HaveCount(6).And.OnlyContain(l =>
                !l.At("isDefault").GetBoolean() && l.At("text", "sv").GetString()!.Length > 20 && l.At("text", "en").GetString()!.Length > 20);
        }
        foreach (var role in (await Client.Read("role-profiles")).At("items").EnumerateArray()) role.Int("requirements").Should().BeGreaterThan(5);
    }

    [Fact]
    public async Task A_skill_that_has_the_name_already_is_the_same_skill()
    {
        await Client.PostAsJsonAsync("/api/v1/skills", new { label = new { sv = "Cybersäkerhet", en = (string?)null }, description = new { sv = (string?)null, en = (string?)null }, kind = "technical" });

        (await Install("tech")).Int("skillsThere").Should().Be(1);
    }

    [Fact]
    public async Task What_is_not_there_or_not_allowed_is_refused()
    {
        await Client.PostAsync(new Uri("/api/v1/starter-packs/nothing/installation", UriKind.Relative), null).ShouldBeRefused(404, "skills.unknown-starter-pack");
        (await Client.PostAsJsonAsync("/api/v1/frameworks/onet/imports", new { uploadIds = Array.Empty<Guid>() })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var employee = work.As(await work.Hire());
        (await employee.PostAsync(new Uri("/api/v1/starter-packs/tech/installation", UriKind.Relative), null)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await api.CreateClient().GetAsync(new Uri("/api/v1/frameworks/own/export", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<JsonElement> Install(string key) =>
        await Client.PostAsync(new Uri($"/api/v1/starter-packs/{key}/installation", UriKind.Relative), null).View();

    private async Task<string> Export() => (await Client.GetStringAsync(new Uri("/api/v1/frameworks/own/export", UriKind.Relative))).TrimStart('\uFEFF');

    private async Task<JsonElement> Import(string csv, bool isComplete = false) =>
        await Client.JobOf(Client.PostAsJsonAsync("/api/v1/frameworks/own/imports", new { uploadId = await Client.Upload("skills.csv", csv), isComplete }));

    private async Task<JsonElement> Onet()
    {
        string[] files =
        [
            "Element ID\tElement Name\tDescription\n2.A\tBasic Skills\tx\n2.A.1\tContent\tx\n2.A.1.a\tReading Comprehension\tUnderstanding written sentences\n2.C.1.a\tAdministration\tKnowledge of business",
            "Element ID\tElement Name\tScale ID\tAnchor Value\tAnchor Description\n2.A.1.a\tReading Comprehension\tLV\t4\tUnderstand an email",
            "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tDetermine policies\n11-1021.00\tGeneral Managers\tPlan",
            string.Join('\n', Rating, Row("11-1011.00", "2.A.1.a", "IM", "4.12"), Row("11-1011.00", "2.A.1.a", "LV", "4.62"), Row("11-1011.00", "2.C.1.a", "IM", "4.5", "Y"),
                Row("11-1011.00", "2.C.1.a", "LV", "5"), Row("99-0000.00", "2.A.1.a", "IM", "3"), Row("11-1021.00", "2.A.1.a", "LV", "7.5"), "11-1021.00\tragged", Row("11-1021.00", "2.Z", "IM", "3")),
            "name\tcolour\nx\ty",
        ];
        var uploads = new List<Guid>();
        foreach (var text in files) uploads.Add(await Client.Upload("onet.txt", text));
        return await Client.JobOf(Client.PostAsJsonAsync("/api/v1/frameworks/onet/imports", new { uploadIds = uploads, version = "29.0" }));
    }

    private static string Row(string occupation, string element, string scale, string value, string suppress = "N") =>
        $"{occupation}\tTitle\t{element}\tName\t{scale}\tScale\t{value}\t8\t0.1\t1\t2\t{suppress}\tN\t08/2023\tAnalyst";
}
