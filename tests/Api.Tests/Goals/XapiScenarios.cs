using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Xapi.Statements;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Goals;

/// <summary>The store on its own; ADL's conformance suite has asked it everything else.</summary>
public sealed class XapiScenarios
{
    private readonly CompetenceApi api;
    private readonly string tenant = Accounts.NewTenant();
    private readonly XapiClient lms;

    public XapiScenarios(CompetenceApi api) => (this.api, lms) = (api, new(api.AsKey(tenant, "xapi")));

    [Fact]
    public async Task A_statement_is_stored_once_with_what_the_store_says_of_it()
    {
        var id = Guid.CreateVersion7().ToString();
        (await lms.Stored(XapiClient.Statement(id: id))).Should().Equal(id);
        (await lms.Stored(XapiClient.Statement(id: id))).Should().Equal(id);
        (await lms.Send(HttpMethod.Put, $"statements?statementId={id}", XapiClient.Json(XapiClient.Statement()))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await lms.Post(XapiClient.Statement("failed", id: id)).ShouldBeRefused(409, "goals.xapi-other-content");

        var kept = await lms.Get($"statements?statementId={id}");
        kept.At("verb", "id").GetString().Should().EndWith("passed");
        kept.At("version").GetString().Should().Be("1.0.0");
        kept.At("timestamp").GetString().Should().Be(kept.At("stored").GetString());
        kept.At("authority", "account", "name").GetGuid().Should().NotBeEmpty();
        (await lms.Found("")).Should().Equal(id);
    }

    [Fact]
    public async Task Of_an_array_all_are_stored_or_none()
    {
        var wrong = XapiClient.Statement();
        wrong["result"] = new JsonObject { ["score"] = new JsonObject { ["scaled"] = 2 } };

        await lms.Post(new JsonArray(XapiClient.Statement(), wrong)).ShouldBeRefused(400, "goals.xapi-between");

        (await lms.Found("")).Should().BeEmpty();
    }

    [Fact]
    public async Task Statements_are_found_by_what_they_name_and_by_what_they_are_about()
    {
        var team = XapiClient.Statement("completed", "bo");
        team["context"] = JsonNode.Parse("""{"instructor":{"mbox":"mailto:ada@exempel.se"},"contextActivities":{"parent":{"id":"https://kurser.exempel.se/brand/del"}}}""");
        var ids = await lms.Stored(XapiClient.Statement("passed"), team);
        var about = await lms.Stored(XapiClient.About(ids[0], "confirmed"));
        var further = await lms.Stored(XapiClient.About(about[0], "liked"));

        (await lms.Found($"agent={XapiClient.Agent("ada")}")).Should().Equal(further[0], about[0], ids[0]);
        (await lms.Found($"agent={XapiClient.Agent("ada")}&related_agents=true&ascending=true")).Should().Equal(ids[0], ids[1], about[0], further[0]);
        (await lms.Found($"agent={XapiClient.Agent("bo")}&verb=http://adlnet.gov/expapi/verbs/completed")).Should().Equal(ids[1]);
        (await lms.Found($"activity={XapiClient.Activity}/del")).Should().BeEmpty();
        (await lms.Found($"activity={XapiClient.Activity}/del&related_activities=true")).Should().Equal(ids[1]);
        (await lms.Found($"agent={XapiClient.Agent("boss")}")).Should().BeEquivalentTo([about[0], further[0]]);
    }

    [Fact]
    public async Task Reading_on_misses_nothing_and_reads_nothing_twice_while_new_ones_come()
    {
        var ids = await lms.Stored([.. Enumerable.Range(0, 5).Select(_ => XapiClient.Statement())]);
        var (read, page) = (new List<string>(), await lms.Get("statements?limit=2"));
        while (true)
        {
            read.AddRange(page.At("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()!));
            if (page.At("more").GetString() is not { Length: > 0 } more) break;
            await lms.Stored(XapiClient.Statement("experienced"));
            page = await lms.Get(more["/xapi/".Length..]);
        }

        read.Should().Equal(ids.Reverse());
    }

    [Fact]
    public async Task What_is_voided_is_found_no_more_and_a_voiding_statement_stays()
    {
        var ids = await lms.Stored(XapiClient.Statement());
        var voiding = await lms.Stored(XapiClient.About(ids[0]));
        await lms.Stored(XapiClient.About(voiding[0]));
        var early = Guid.CreateVersion7().ToString();
        await lms.Stored(XapiClient.About(early));
        await lms.Stored(XapiClient.Statement(id: early));

        foreach (var gone in new[] { ids[0], early })
        {
            await lms.Send(HttpMethod.Get, $"statements?statementId={gone}").ShouldBeRefused(404, "goals.xapi-no-statement");
            (await lms.Get($"statements?voidedStatementId={gone}")).At("id").GetString().Should().Be(gone);
        }
        (await lms.Get($"statements?statementId={voiding[0]}")).At("id").GetString().Should().Be(voiding[0]);
        (await lms.Found($"agent={XapiClient.Agent("ada")}")).Should().NotContain(ids[0]).And.Contain(voiding[0]);
    }

    [Fact]
    public async Task Attached_data_comes_back_as_it_was_sent()
    {
        var data = Encoding.UTF8.GetBytes("Intyg\r\n--en annan gräns\0");
        var hash = Convert.ToHexStringLower(SHA256.HashData(data));
        var statement = XapiClient.Statement();
        statement["attachments"] = JsonNode.Parse($$$"""[{"usageType":"http://id.tincanapi.com/attachment/certificate-of-completion","display":{"sv":"Intyg"},"contentType":"text/plain","length":{{{data.Length}}},"sha2":"{{{hash}}}"}]""");
        await lms.Post(statement).ShouldBeRefused(400, "goals.xapi-no-data");
        await lms.Send(HttpMethod.Post, "statements", XapiClient.Multipart(statement, (hash, [1, 2, 3]))).ShouldBeRefused(400, "goals.xapi-hash");

        await lms.Send(HttpMethod.Post, "statements", XapiClient.Multipart(statement, (hash, data))).ShouldBe(200);

        var answer = await lms.Send(HttpMethod.Get, "statements?attachments=true");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("multipart/mixed");
        (await answer.Content.ReadAsByteArrayAsync()).AsSpan().IndexOf(data).Should().BePositive();
    }

    [Fact]
    public async Task Learning_hears_once_of_what_may_be_evidence()
    {
        var (early, id) = (Guid.CreateVersion7().ToString(), Guid.CreateVersion7().ToString());
        await lms.Stored(XapiClient.About(early));
        var told = await Told(() => lms.Stored(XapiClient.Statement(actor: tenant, id: id), XapiClient.Statement("attempted", tenant), XapiClient.Statement(actor: tenant, id: early)));
        var again = await Told(() => lms.Stored(XapiClient.Statement(actor: tenant, id: id)));

        told.Should().ContainSingle().Which.Should().Match<StatementStored>(s => s.StatementId == Guid.Parse(id) && s.ActivityId == XapiClient.Activity);
        again.Should().BeEmpty();
    }

    [Fact]
    public async Task A_thousand_statements_are_few_of_SQL()
    {
        await lms.Stored([.. Enumerable.Range(0, 1000).Select(i => XapiClient.Statement(actor: $"person{i}"))]);

        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        await using var count = new NpgsqlCommand("select count(*), count(distinct stored), max(ordinal) from goals.xapi_statements where tenant_id = @tenant") { Parameters = { new("tenant", tenant) } };
        await using var row = await session.ExecuteReaderAsync(count);
        await row.ReadAsync();
        (row.GetInt64(0), row.GetInt64(1), row.GetInt32(2)).Should().Be((1000, 1, 999));
    }

    [Fact]
    public async Task Who_sends_one_statement_many_times_at_one_moment_stores_one()
    {
        var id = Guid.CreateVersion7().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => lms.Post(XapiClient.Statement(i % 2 == 0 ? "passed" : "failed", id: id))));

        answers.Select(a => (int)a.StatusCode).Should().BeEquivalentTo(Enumerable.Repeat(200, 10).Concat(Enumerable.Repeat(409, 10)));
        (await lms.Found("")).Should().Equal(id);
    }

    private async Task<StatementStored[]> Told(Func<Task> act) =>
        [.. (await api.Settled(act)).AllRecordsInOrder().Select(r => r.Envelope?.Message).OfType<StatementStored>().Where(s => s.Actor.Mailbox!.Contains(tenant, StringComparison.Ordinal)).Distinct()];
}
