using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.People.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class CourseImportScenarios(CompetenceApi api)
{
    private const string Courses = """
        course_title,domain,level,duration,paid_free,price,url
        Data Analysis with SQL,Data Science,Beginner,12,Paid,3052.76,https://courses.example/sql
        Ledarskap i praktiken,Business,Intermediate,8,Free,0,https://courses.example/ledarskap
        ,Business,Beginner,4,Free,0,https://courses.example/none
        Utan timmar,Business,Beginner,many,Free,0,https://courses.example/hours
        Ledarskap i praktiken,Business,Intermediate,8,Free,0,https://courses.example/ledarskap
        """;

    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_file_of_courses_becomes_items_once_and_proposes_skills_that_somebody_confirms()
    {
        var (sql, lead) = (await KnownSkill("SQL"), await KnownSkill("Ledarskap"));
        var job = await Import(Courses, "learning-items");
        (job.Int("created"), job.Int("rejected"), job.Int("skipped")).Should().Be((2, 3, 0));
        job = await Import(Courses, "learning-items");
        (job.Int("created"), job.Int("updated"), job.Int("skipped")).Should().Be((0, 0, 2));

        var proposed = await work.Stranger().Read("learning-items/suggested-skills");
        proposed.At("items").EnumerateArray().Select(s => (s.At("skillId").GetGuid(), s.Int("fromLevel"))).Should().Equal((sql, 0), (lead, 2));
        (await Item("Data Analysis with SQL")).At("skills").GetArrayLength().Should().Be(0, "nobody has confirmed it");

        var (yes, no) = (Pair(proposed.At("items")[0]), Pair(proposed.At("items")[1]));
        await work.Stranger().Sent(HttpMethod.Post, "learning-items/suggested-skills/answers", new { confirmed = new[] { yes }, rejected = new[] { no } }).ShouldBe(204);

        (await Item("Data Analysis with SQL")).At("skills")[0].Int("toLevel").Should().Be(1);
        (await work.Stranger().Read("learning-items/suggested-skills")).Int("total").Should().Be(0);
        await Import(Courses.Replace("3052.76", "2000", StringComparison.Ordinal), "learning-items");
        var changed = await Item("Data Analysis with SQL");
        (changed.At("cost").GetDecimal(), changed.At("skills").GetArrayLength()).Should().Be((2000, 1), "what a person has said stands");
        (await work.Stranger().Read("learning-items/suggested-skills")).Int("total").Should().Be(0, "what was rejected is not asked again");
    }

    [Fact]
    public async Task A_file_of_completions_becomes_evidence_once_and_names_whom_it_does_not_know()
    {
        var sql = await KnownSkill("SQL");
        var (ada, bo) = (await work.Hire(), await work.Hire());
        await work.Tell(new PersonKeysChanged([new(ada, 1, null, PersonKeys.Of("1001"), PersonKeys.Of("ada@x.example"))]));
        await work.Stranger().Sent(HttpMethod.Post, "learning-items",
            new { kind = "course", title = "SQL från början", hours = 8, passMark = .7, skills = new[] { new { skillId = sql, fromLevel = 0, toLevel = 2 } } }).View();
        var file = $"""
            person,kurs,datum,poäng
            1001,SQL från början,2026-01-02,0.8
            {bo},SQL från början,2026-01-02,0.6
            9999,SQL från början,2026-01-02,0.8
            1001,Okänd kurs,2026-01-02,
            1001,SQL från början,2030-13-01,
            """;

        var tried = await Import(file, "completions", isDryRun: true);
        (tried.Int("created"), tried.Int("rejected")).Should().Be((2, 3));
        (await work.Stranger().Read($"jobs/{tried.At("jobId").GetGuid()}/differences")).At("items").EnumerateArray()
            .Select(d => (d.Int("row"), d.At("subject").GetString())).Should().Equal((2, "1001: SQL från början"), (3, $"{bo}: SQL från början"));
        (await work.As(bo).Read($"people/{bo}/learning")).At("completions").GetArrayLength().Should().Be(0);

        var told = await work.Told(async () =>
        {
            var job = await Import(file, "completions");
            (job.Int("created"), job.Int("rejected")).Should().Be((2, 3));
        });
        told.OfType<SkillLevelChanged>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { PersonId = ada, SkillId = sql, To = 2 });
        (await Import(file, "completions")).Int("skipped").Should().Be(2);
        (await work.As(bo).Read($"people/{bo}/learning")).At("completions")[0].At("result").GetString().Should().Be("failed");
    }

    private async Task<JsonElement> Import(string csv, string what, bool isDryRun = false)
    {
        var upload = await work.Stranger().Upload($"{what}.csv", csv);
        return await work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"{what}/imports", new { uploadId = upload, isDryRun }));
    }

    private async Task<JsonElement> Item(string title)
    {
        var id = (await work.Stranger().Read($"learning-items?search={Uri.EscapeDataString(title)}")).At("items")[0].At("itemId").GetGuid();
        return await work.Stranger().Read($"learning-items/{id}");
    }

    private static object Pair(JsonElement suggested) => new { itemId = suggested.At("itemId").GetGuid(), skillId = suggested.At("skillId").GetGuid() };

    private async Task<Guid> KnownSkill(string label)
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, "technical", true)]));
        return skill;
    }
}
