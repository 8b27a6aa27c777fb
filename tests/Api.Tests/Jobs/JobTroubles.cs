using System.Net;
using Competence.Api.Jobs;
using Competence.Api.Problems;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Jobs;

/// <summary>Alone: what goes wrong here would be seen by scenarios that wait for the whole host to settle.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class JobTroubles(CompetenceApi api)
{
    private readonly JobDriver jobs = new(api);

    [Fact]
    public async Task A_step_that_met_an_outage_is_taken_again_and_nothing_is_done_twice()
    {
        var job = await jobs.Run(new(3, StepFault.Outage));

        job.GetProperty("state").GetString().Should().Be("completed");
        job.GetProperty("created").GetInt32().Should().Be(6);
        (await jobs.StepsDone(JobDriver.IdOf(job))).Should().Equal(0, 1, 2);
    }

    [Fact]
    public async Task A_step_that_breaks_fails_the_job_with_a_trace_and_without_its_message()
    {
        var id = await jobs.Request(new(3, StepFault.Broken));
        var job = await jobs.Ended(id);

        job.GetProperty("state").GetString().Should().Be("failed");
        job.GetProperty("problem").GetString().Should().Contain("spårnumret").And.NotContain("secret");
        job.GetProperty("done").GetInt32().Should().Be(2, "the step that broke was rolled back");
        (await jobs.StepsDone(id)).Should().Equal(0);
        (await jobs.Run(new(1))).GetProperty("state").GetString().Should().Be("completed", "another may run now");
    }

    [Fact]
    public async Task A_step_delivered_again_does_nothing()
    {
        var id = await jobs.Request(new(2));
        var before = await jobs.Ended(id);

        await api.Settled(async () => await jobs.Bus().SendAsync(new AdvanceJob(id, 0)));
        await api.Settled(async () => await jobs.Bus().SendAsync(new AdvanceJob(id, 1)));

        (await jobs.Get(id)).GetRawText().Should().Be(before.GetRawText());
    }

    [Fact]
    public async Task A_cancelled_job_stops_at_the_step_it_is_in()
    {
        var id = await jobs.Request(new(3, StepFault.Gate));
        await StepWork.Gate(id).Reached.Task.WaitAsync(TimeSpan.FromSeconds(20));

        (await jobs.Client.PostAsync($"/api/v1/jobs/{id}/cancellation", null)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        StepWork.Gate(id).Open.SetResult();
        var job = await jobs.Ended(id);

        job.GetProperty("state").GetString().Should().Be("cancelled");
        (await jobs.StepsDone(id)).Should().Equal(0);
        (await jobs.Client.PostAsync($"/api/v1/jobs/{id}/cancellation", null)).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Of_many_requests_for_one_kind_a_single_one_runs()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try { return await jobs.Request(new(2, StepFault.Gate)); }
            catch (RefusedException refused) when (refused.Refusal.Code == "jobs.already-running") { return (Guid?)null; }
        }));

        var id = results.Should().ContainSingle(r => r != null).Subject!.Value;
        StepWork.Gate(id).Open.SetResult();
        (await jobs.Ended(id)).GetProperty("state").GetString().Should().Be("completed");
    }

    [Fact]
    public async Task Progress_is_followed_until_the_end()
    {
        var id = await jobs.Request(new(3, StepFault.Gate));
        using var response = await jobs.Client.GetAsync($"/api/v1/jobs/{id}/progress", HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        var first = await reader.ReadLineAsync();
        StepWork.Gate(id).Open.SetResult();
        var rest = await reader.ReadToEndAsync();

        first.Should().StartWith("data: {").And.Contain(id.ToString());
        rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Last().Should().Contain("\"completed\"");
    }
}
