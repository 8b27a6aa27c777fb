using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Competence.Client;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Contract;

/// <summary>What the C# client adds to the generated methods.</summary>
public sealed class ClientTests
{
    private const string Problem = """{"type":"urn:competence:problem:people.unknown-unit","title":"x","status":404,"detail":"There is no such unit.","code":"people.unknown-unit","traceId":"1","errors":[]}""";

    [Fact]
    public async Task A_problem_is_an_exception_with_its_code_and_sentence()
    {
        using var client = Connect(new Script((404, Problem)));

        var act = () => client.ListUnitsAsync();

        (await act.Should().ThrowAsync<ProblemException>()).WithMessage("There is no such unit.").Which.Code.Should().Be("people.unknown-unit");
    }

    [Fact]
    public async Task A_service_away_for_the_moment_is_asked_again_after_the_time_it_says()
    {
        var script = new Script((503, Problem.Replace("404", "503", StringComparison.Ordinal)), (200, """{"items":[]}"""));
        using var client = Connect(script);

        (await client.ListUnitsAsync()).Items.Should().BeEmpty();

        script.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_wait_longer_than_wished_for_is_given_back_as_the_problem_it_is()
    {
        var script = new Script((429, Problem.Replace("404", "429", StringComparison.Ordinal))) { RetryAfter = TimeSpan.FromHours(1) };
        using var client = Connect(script);

        var act = () => client.ListUnitsAsync();

        (await act.Should().ThrowAsync<ProblemException>()).Which.Status.Should().Be(429);
        script.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_post_sent_again_carries_the_same_key_and_leaves_out_what_was_not_given()
    {
        var script = new Script((503, Problem), (201, """{"unitId":"0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa"}"""));
        using var client = Connect(script);

        await client.OpenUnitAsync(new NewUnit { Name = "Nord", Kind = UnitKind.Unit });

        script.Requests.Select(r => r.Key).Distinct().Should().ContainSingle().Which.Should().NotBeNullOrEmpty();
        script.Requests[^1].Body.Should().Be("""{"name":"Nord","kind":"unit"}""");
    }

    [Fact]
    public async Task A_required_null_is_told()
    {
        var script = new Script((204, ""));
        using var client = Connect(script);

        await client.MoveUnitAsync(Guid.CreateVersion7(), new UnitParent { ParentId = null });

        script.Requests[0].Body.Should().Be("""{"parentId":null}""");
    }

    [Fact]
    public async Task Pages_are_read_one_after_the_other_to_the_end()
    {
        using var client = Connect(new Script());
        var asked = new List<string?>();

        var numbers = client.All(
            cursor => { asked.Add(cursor); return Task.FromResult(cursor is null ? (Items: new[] { 1, 2 }, Next: (string?)"b") : ([3], null)); },
            page => (page.Items, page.Next));

        (await numbers.ToListAsync()).Should().Equal(1, 2, 3);
        asked.Should().Equal(null, "b");
    }

    [Fact]
    public async Task An_answers_version_is_heard_with_it()
    {
        using var client = Connect(new Script((200, """{"items":[]}""")) { ETag = "\"7\"" });

        var (_, version) = await client.Versioned(c => c.ListUnitsAsync());

        version.Should().Be("\"7\"");
    }

    [Fact]
    public async Task A_job_is_waited_for_also_with_nobody_to_report_to_and_taken_up_again_when_the_stream_breaks_off()
    {
        var job = Guid.CreateVersion7();
        string Told(string state) => $$"""
            data: {"jobId":"{{job}}","kind":"test.steps","state":"{{state}}","isDryRun":false,"title":"x","done":1,"total":3,"created":0,"updated":0,"skipped":0,"rejected":0,"remarked":0,"isCancelling":false,"startedAt":"2026-03-02T08:00:00Z","endedAt":null,"problem":null}


            """;
        var script = new Script((200, Told("running")), (200, Told("running") + Told("completed")));
        using var client = Connect(script);

        (await client.Finish(job)).State.Should().Be(JobState.Completed);

        script.Requests.Should().HaveCount(2);
    }

    private static CompetenceClient Connect(HttpMessageHandler handler) =>
        CompetenceClient.Connect(new Uri("http://localhost"), new ConnectOptions { Key = "cdk_test", Handler = handler });

    private sealed class Script(params IEnumerable<(int Status, string Body)> answers) : HttpMessageHandler
    {
        private readonly Queue<(int Status, string Body)> answers = new(answers);

        public List<(string? Key, string? Body)> Requests { get; } = [];
        public TimeSpan RetryAfter { get; init; } = TimeSpan.Zero;
        public string? ETag { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            var key = request.Headers.TryGetValues("Idempotency-Key", out var keys) ? keys.Single() : null;
            Requests.Add((key, request.Content is null ? null : await request.Content.ReadAsStringAsync(ct)));
            var (status, body) = answers.Dequeue();
            var response = new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new StringContent(body, Encoding.UTF8, status < 400 ? "application/json" : "application/problem+json"),
            };
            if (status is 429 or 503) response.Headers.RetryAfter = new RetryConditionHeaderValue(RetryAfter);
            if (ETag is not null) response.Headers.ETag = EntityTagHeaderValue.Parse(ETag);
            return response;
        }
    }
}
