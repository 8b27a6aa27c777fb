using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Jobs;
using Competence.People.Access;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Jobs;

public sealed class JobScenarios(CompetenceApi api)
{
    private readonly JobDriver jobs = new(api);

    [Fact]
    public async Task A_job_runs_step_by_step_and_counts_its_rows()
    {
        var job = await jobs.Run(new(3, Rejections: 1));

        job.GetProperty("state").GetString().Should().Be("completed");
        job.GetProperty("done").GetInt32().Should().Be(6);
        job.GetProperty("total").GetInt32().Should().Be(6);
        job.GetProperty("created").GetInt32().Should().Be(3);
        job.GetProperty("rejected").GetInt32().Should().Be(3);
        job.GetProperty("endedAt").ValueKind.Should().Be(JsonValueKind.String);
        (await jobs.StepsDone(JobDriver.IdOf(job))).Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task A_dry_run_counts_and_leaves_nothing_behind()
    {
        var job = await jobs.Run(new(2, Rejections: 1), isDryRun: true);

        job.GetProperty("created").GetInt32().Should().Be(2);
        job.GetProperty("rejected").GetInt32().Should().Be(2);
        (await jobs.StepsDone(JobDriver.IdOf(job))).Should().BeEmpty();
    }

    [Fact]
    public async Task Rejected_rows_are_listed_page_by_page_in_the_readers_language()
    {
        var id = await jobs.Request(new(3, Rejections: 2));
        await jobs.Ended(id);
        var client = jobs.Client;
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var first = await client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{id}/rejections?limit=4");
        var second = await client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{id}/rejections?limit=4&cursor={first.GetProperty("nextCursor")}");

        first.GetProperty("items").GetArrayLength().Should().Be(4);
        second.GetProperty("items").GetArrayLength().Should().Be(2);
        second.GetProperty("nextCursor").ValueKind.Should().Be(JsonValueKind.Null);
        first.GetProperty("items")[0].GetProperty("reason").GetString().Should().Be("The unit name is closed.");
        first.GetProperty("items")[1].GetProperty("value").GetString().Should().Be("Åsa \"x\"", "the store holds no NUL");
    }

    [Fact]
    public async Task Rejected_rows_come_as_a_file_in_which_no_cell_is_a_formula()
    {
        var id = await jobs.Request(new(1, Rejections: 2));
        await jobs.Ended(id);

        var response = await jobs.Client.GetAsync($"/api/v1/jobs/{id}/errors");
        var lines = (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        lines[0].Should().Be("row,column,code,reason,value,isTaken");
        lines[1].Should().Be("2,name,people.unit-closed,Enheten name är stängd.,'=1+1,false");
        lines[2].Should().EndWith(",\"Åsa \"\"x\"\"\",false");
    }

    [Fact]
    public async Task Rows_taken_with_a_remark_are_counted_apart_and_stand_marked_among_the_rejected()
    {
        var id = await jobs.Request(new(2, Rejections: 1, Remarks: 1));
        var job = await jobs.Ended(id);

        (job.GetProperty("created").GetInt32(), job.GetProperty("rejected").GetInt32(), job.GetProperty("remarked").GetInt32()).Should().Be((2, 2, 2));
        var found = (await jobs.Client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{id}/rejections")).GetProperty("items").EnumerateArray().ToList();
        found.Select(f => (f.GetProperty("row").GetInt32(), f.GetProperty("isTaken").GetBoolean())).Should().Equal((2, false), (2, true), (4, false), (4, true));
        found[1].GetProperty("reason").GetString().Should().Be("status: Active, fast anställningen inte har upphört. Personen räknas som anställd.");
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\tx"), InlineData("\rx")]
    public void A_cell_that_a_spreadsheet_would_calculate_becomes_text(string found) =>
        GetJobErrorsEndpoint.Cell(found).TrimStart('"').Should().StartWith("'");

    [Fact]
    public async Task The_list_of_jobs_is_read_from_the_newest_on()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++) { ids.Add(await jobs.Request(new(1))); await jobs.Ended(ids[^1]); }

        var first = await jobs.Client.GetFromJsonAsync<JsonElement>("/api/v1/jobs?limit=2");
        var second = await jobs.Client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs?limit=2&cursor={first.GetProperty("nextCursor").GetString()}");

        first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(JobDriver.IdOf)
            .Should().Equal(ids.AsEnumerable().Reverse());
    }

    [Fact]
    public async Task Another_tenants_job_does_not_exist()
    {
        var id = await jobs.Request(new(1));
        var stranger = api.Founding($"t-{Guid.CreateVersion7()}");

        foreach (var path in (string[])["", "/progress", "/errors", "/rejections"])
            (await stranger.GetAsync($"/api/v1/jobs/{id}{path}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await stranger.PostAsync($"/api/v1/jobs/{id}/cancellation", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_who_requested_a_job_and_who_may_read_every_import_see_it()
    {
        var (owner, administrator) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await api.Employ(jobs.Tenant, owner, AccessRole.SkillOwner);
        await api.Employ(jobs.Tenant, administrator, AccessRole.HrAdmin);
        var id = await jobs.Request(new(1));

        (await api.As(jobs.Tenant, owner).GetAsync($"/api/v1/jobs/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await api.As(jobs.Tenant, administrator).GetAsync($"/api/v1/jobs/{id}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await ListedFor(owner)).Should().Be(0);
        (await ListedFor(administrator)).Should().Be(1);

        async Task<int> ListedFor(Guid person) =>
            (await api.As(jobs.Tenant, person).GetFromJsonAsync<JsonElement>("/api/v1/jobs")).GetProperty("items").GetArrayLength();
    }

    [Fact]
    public async Task Nobody_reads_jobs_without_signing_in()
    {
        foreach (var path in (string[])["/api/v1/jobs", $"/api/v1/jobs/{Guid.CreateVersion7()}", $"/api/v1/jobs/{Guid.CreateVersion7()}/progress"])
            (await api.CreateClient().GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_cursor_that_was_never_given_is_refused()
    {
        var response = await jobs.Client.GetAsync("/api/v1/jobs?cursor=elephant");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be("manners.cursor");
    }
}
