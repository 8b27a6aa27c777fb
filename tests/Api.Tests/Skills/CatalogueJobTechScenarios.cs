using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Competence.Kernel;
using Competence.Skills.Frameworks.JobTech;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CatalogueJobTechScenarios(CompetenceApi api)
{
    private const string Skills = """
        {"data":{"concepts":[
          {"id":"a_1","preferred_label":"Kylteknik","type":"skill"},
          {"id":"a_2","preferred_label":"Machine learning/Maskininlärning","type":"skill"},
          {"id":"a_2","preferred_label":"Igen","type":"skill"},
          {"id":"a_3","preferred_label":" ","type":"skill"},
          {"id":"a_4","preferred_label":"Svenska","type":"language"}]}}
        """;
    private const string Tree = """
        {"data":{"concepts":[{"id":"s7","preferred_label":"Yrken inom tillverkning","ssyk_code_2012":"7","type":"ssyk-level-1","narrower":[
          {"id":"s7212","preferred_label":"Svetsare och gasskärare","definition":"Svetsar.","ssyk_code_2012":"7212","type":"ssyk-level-4","narrower":[
            {"id":"o1","preferred_label":"Svetsare, licens","type":"occupation-name"}]}]}]}}
        """;
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";

    [Fact]
    public async Task Swedish_skills_and_the_tree_of_occupations_are_taken_in_once()
    {
        var first = await Import(Skills, Tree);
        var second = await Import(Tree, Skills);

        (first.Total, first.Created, first.Skipped).Should().Be((7, 5, 0)); // 2 skills, 2 groups, 1 occupation
        first.Rejected.Select(r => (r.Row, r.Code)).Should().BeEquivalentTo([
            (1, "skills.jobtech-unknown-type"), (3, "skills.repeated-row"), (4, "skills.label-missing")]);
        (second.Created, second.Updated, second.Skipped).Should().Be((0, 0, 5));
        var client = await api.Founder(tenant);
        var skill = (await client.GetFromJsonAsync<JsonElement>("/api/v1/skills?search=maskininlarning")).GetProperty("items")[0];
        (skill.GetProperty("framework").GetString(), skill.GetProperty("status").GetString()).Should().Be(("jobtech", "active"));
        var found = (await client.GetFromJsonAsync<JsonElement>("/api/v1/occupations?search=svetsare&taxonomy=ssyk")).GetProperty("items")[0];
        var occupation = await client.GetFromJsonAsync<JsonElement>($"/api/v1/occupations/{found.GetProperty("occupationId").GetGuid()}");
        occupation.GetProperty("code").GetString().Should().Be("7212");
        occupation.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("code").GetString()).Should().Equal("7", "7212");
    }

    [Theory]
    [InlineData("not json"), InlineData("[]"), InlineData("""{"data":null}"""), InlineData("")]
    public async Task Another_file_is_refused_and_the_rest_goes_on(string file)
    {
        var run = await Import(file, Tree);

        run.Rejected.Should().ContainSingle().Which.Code.Should().Be("skills.not-jobtech");
        run.Created.Should().Be(3);
    }

    private async Task<CatalogueRun> Import(params string[] files)
    {
        var run = new CatalogueRun(api.Services.GetRequiredService<IDocumentStore>(), tenant);
        var work = api.Services.CreateScope().ServiceProvider.GetServices<IJobWork>().Single(work => work.Kind == "skills.jobtech-import");
        await run.Run(work, new JobTechPackages([.. files.Select(file => run.Upload(Encoding.UTF8.GetBytes(file)))], "1"));
        return run;
    }
}
