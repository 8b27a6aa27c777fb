using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Jobs;
using Competence.Api.Problems;
using Competence.Kernel;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Xunit;

namespace Competence.Api.Tests.Jobs;

public sealed class JobScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7()}";
    private readonly Guid admin = Guid.CreateVersion7();

    [Fact]
    public async Task A_job_runs_step_by_step_and_counts_its_rows()
    {
        var job = await Ended(await Request(new(3, Rejections: 1)));

        job.GetProperty("state").GetString().Should().Be("completed");
        job.GetProperty("done").GetInt32().Should().Be(6);
        job.GetProperty("total").GetInt32().Should().Be(6);
        job.GetProperty("created").GetInt32().Should().Be(3);
        job.GetProperty("rejected").GetInt32().Should().Be(3);
        job.GetProperty("endedAt").ValueKind.Should().Be(JsonValueKind.String);
        (await StepsDone(IdOf(job))).Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task A_dry_run_counts_and_leaves_nothing_behind()
    {
        var job = await Ended(await Request(new(2, Rejections: 1), isDryRun: true));

        job.GetProperty("created").GetInt32().Should().Be(2);
        job.GetProperty("rejected").GetInt32().Should().Be(2);
        (await StepsDone(IdOf(job))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_step_that_met_an_outage_is_taken_again_and_nothing_is_done_twice()
    {
        var job = await Ended(await Request(new(3, StepFault.Outage)));

        job.GetProperty("state").GetString().Should().Be("completed");
        job.GetProperty("created").GetInt32().Should().Be(6);
        (await StepsDone(IdOf(job))).Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task A_step_that_breaks_fails_the_job_with_a_trace_and_without_its_message()
    {
        var id = await Request(new(3, StepFault.Broken));
        var job = await Ended(id);

        job.GetProperty("state").GetString().Should().Be("failed");
        job.GetProperty("problem").GetString().Should().Contain("spårnumret").And.NotContain("secret");
        job.GetProperty("done").GetInt32().Should().Be(2, "the step that broke was rolled back");
        (await StepsDone(id)).Should().Equal(0);
        (await Ended(await Request(new(1)))).GetProperty("state").GetString().Should().Be("completed", "another may run now");
    }

    [Fact]
    public async Task A_step_delivered_again_does_nothing()
    {
        var id = await Request(new(2));
        var before = await Ended(id);

        await api.Settled(async () => await Bus().SendAsync(new AdvanceJob(id, 0)));
        await api.Settled(async () => await Bus().SendAsync(new AdvanceJob(id, 1)));

        (await Get(id)).GetRawText().Should().Be(before.GetRawText());
    }

    [Fact]
    public async Task A_cancelled_job_stops_at_the_step_it_is_in()
    {
        var id = await Request(new(3, StepFault.Gate));
        await StepWork.Gate(id).Reached.Task.WaitAsync(TimeSpan.FromSeconds(20));

        (await Admin.PostAsync($"/api/v1/jobs/{id}/cancellation", null)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        StepWork.Gate(id).Open.SetResult();
        var job = await Ended(id);

        job.GetProperty("state").GetString().Should().Be("cancelled");
        (await StepsDone(id)).Should().Equal(0);
        (await Admin.PostAsync($"/api/v1/jobs/{id}/cancellation", null)).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Of_many_requests_for_one_kind_a_single_one_runs()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try { return await Request(new(2, StepFault.Gate)); }
            catch (RefusedException refused) when (refused.Refusal.Code == "jobs.already-running") { return (Guid?)null; }
        }));

        var id = results.Should().ContainSingle(r => r != null).Subject!.Value;
        StepWork.Gate(id).Open.SetResult();
        (await Ended(id)).GetProperty("state").GetString().Should().Be("completed");
    }

    [Fact]
    public async Task Progress_is_followed_until_the_end()
    {
        var id = await Request(new(3, StepFault.Gate));
        using var response = await Admin.GetAsync($"/api/v1/jobs/{id}/progress", HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        var first = await reader.ReadLineAsync();
        StepWork.Gate(id).Open.SetResult();
        var rest = await reader.ReadToEndAsync();

        first.Should().StartWith("data: {").And.Contain(id.ToString());
        rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Last().Should().Contain("\"completed\"");
    }

    [Fact]
    public async Task Rejected_rows_are_listed_page_by_page_in_the_readers_language()
    {
        var id = await Request(new(3, Rejections: 2));
        await Ended(id);
        var client = Admin;
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
        var id = await Request(new(1, Rejections: 2));
        await Ended(id);

        var response = await Admin.GetAsync($"/api/v1/jobs/{id}/errors");
        var lines = (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        lines[0].Should().Be("row,column,code,reason,value");
        lines[1].Should().Be("2,name,people.unit-closed,Enheten name är stängd.,'=1+1");
        lines[2].Should().EndWith(",\"Åsa \"\"x\"\"\"");
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\tx"), InlineData("\rx")]
    public void A_cell_that_a_spreadsheet_would_calculate_becomes_text(string found) =>
        GetJobErrorsEndpoint.Cell(found).TrimStart('"').Should().StartWith("'");

    [Fact]
    public async Task The_list_of_jobs_is_read_from_the_newest_on()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++) { ids.Add(await Request(new(1))); await Ended(ids[^1]); }

        var first = await Admin.GetFromJsonAsync<JsonElement>("/api/v1/jobs?limit=2");
        var second = await Admin.GetFromJsonAsync<JsonElement>($"/api/v1/jobs?limit=2&cursor={first.GetProperty("nextCursor").GetString()}");

        first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(IdOf)
            .Should().Equal(ids.AsEnumerable().Reverse());
    }

    [Fact]
    public async Task Another_tenants_job_does_not_exist()
    {
        var id = await Request(new(1));
        var stranger = api.As($"t-{Guid.CreateVersion7()}", admin);

        foreach (var path in (string[])["", "/progress", "/errors", "/rejections"])
            (await stranger.GetAsync($"/api/v1/jobs/{id}{path}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await stranger.PostAsync($"/api/v1/jobs/{id}/cancellation", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
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
        var response = await Admin.GetAsync("/api/v1/jobs?cursor=elephant");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be("manners.cursor");
    }

    private HttpClient Admin => api.As(tenant, admin);

    private async Task<Guid> Request(StepInput input, bool isDryRun = false) =>
        await Bus().InvokeAsync<Guid>(new RequestJob("test.steps", input, isDryRun, "Tre steg"));

    private IMessageContext Bus()
    {
        var bus = api.Services.CreateScope().ServiceProvider.GetRequiredService<IMessageContext>();
        bus.TenantId = tenant;
        bus.UserName = admin.ToString();
        return bus;
    }

    private Task<JsonElement> Get(Guid id) => Admin.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{id}");

    /// <summary>Waits on the stream of progress, which ends with the job.</summary>
    private async Task<JsonElement> Ended(Guid id)
    {
        await Admin.GetStringAsync($"/api/v1/jobs/{id}/progress").WaitAsync(TimeSpan.FromSeconds(40));
        return await Get(id);
    }

    private async Task<IEnumerable<int>> StepsDone(Guid job)
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        return (await session.Query<StepDone>().Where(s => s.JobId == job).ToListAsync()).Select(s => s.Step).Order();
    }

    private static Guid IdOf(JsonElement job) => job.GetProperty("jobId").GetGuid();
}
