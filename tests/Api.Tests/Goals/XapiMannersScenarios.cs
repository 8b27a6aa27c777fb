using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

/// <summary>How a learning system comes in, and what it is told where it does not keep to the protocol.</summary>
public sealed class XapiMannersScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();

    [Fact]
    public async Task A_key_is_the_password_of_any_user_name_or_a_bearer_and_opens_learning_records_alone()
    {
        var admin = await api.Founder(tenant);
        var made = await admin.PostAsJsonAsync("/api/v1/service-keys", new { name = "Kurser", scopes = new[] { "xapi" }, expiresAt = TimeProvider.System.GetUtcNow().AddDays(30) });
        var secret = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secret").GetString()!;
        string Basic(string text) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}";

        foreach (var way in new[] { Basic($"vem som helst:{secret}"), Basic($":{secret}"), $"Bearer {secret}" })
            (await Bringing(way).Send(HttpMethod.Get, "statements")).StatusCode.Should().Be(HttpStatusCode.OK, way);
        foreach (var way in new[] { Basic("a:b"), Basic(secret[..^1]), "Basic ?", $"Basic {secret}" })
        {
            var refused = await Bringing(way).Send(HttpMethod.Get, "statements");
            refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized, way);
            refused.Headers.WwwAuthenticate.Single().Scheme.Should().Be("Basic");
        }
        (await Bringing($"Bearer {secret}").Http.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await Bringing(Basic($":{secret}")).Http.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Unauthorized, "there is no password anywhere else");
    }

    [Fact]
    public async Task Another_tenants_key_sees_nothing_of_it()
    {
        var id = Guid.CreateVersion7().ToString();
        var (own, other) = (Client("1.0.3"), new XapiClient(api.AsKey(Accounts.NewTenant(), "xapi")));
        await own.Stored(XapiClient.Statement(id: id));

        (await other.Stored(XapiClient.Statement("failed", id: id))).Should().Equal(id);

        (await own.Get($"statements?statementId={id}")).At("verb", "id").GetString().Should().EndWith("passed");
        (await other.Found("verb=http://adlnet.gov/expapi/verbs/passed")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_key_for_learning_records_opens_no_other_operation()
    {
        var company = await MatrixCompany.Seed(api);
        var key = api.AsKey(company.Tenant, "xapi");
        foreach (var operation in Operation.All(api).Where(o => o.Definition.AnonymousVerbs is not { Length: > 0 }))
        {
            using var answer = await key.SendAsync(PermissionMatrix.Request(operation, company, company.Subject), HttpCompletionOption.ResponseHeadersRead);
            if (operation.Route.StartsWith("/xapi/", StringComparison.Ordinal)) (await PermissionMatrix.Class(answer)).Should().Be("ok", operation.Id);
            else ((int)answer.StatusCode).Should().BeOneOf([403, 404], operation.Id);
        }
    }

    [Theory]
    [InlineData("statements?statementID=x"), InlineData("statements?limit=-1"), InlineData("statements?agent={}"), InlineData("statements?verb="), InlineData("statements?since=igår")]
    [InlineData("statements?statementId=0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa&limit=1"), InlineData("statements?position=x"), InlineData("activities"), InlineData("agents/profile?agent={\"mbox\":\"mailto:a@b.se\"}&colour=red")]
    public async Task What_the_protocol_does_not_know_is_refused_in_words(string path)
    {
        var answer = await Client("2.0.0").Send(HttpMethod.Get, path);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.GetValues("X-Experience-API-Version").Should().Equal("2.0.0");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory, InlineData("0.95", 400), InlineData("1.1.0", 400), InlineData("2.1.0", 400), InlineData("1.0", 200), InlineData("1.0.2", 200), InlineData("2.0.1", 200)]
    public async Task The_version_is_named_and_known(string version, int status) => await Client(version).Send(HttpMethod.Get, "statements").ShouldBe(status);

    [Fact]
    public async Task A_document_is_merged_replaced_listed_and_removed()
    {
        var lms = Client("1.0.3");
        var profile = $"agents/profile?agent={XapiClient.Agent("ada")}";
        var look = $"{profile}&profileId=look";
        await lms.Send(HttpMethod.Put, look, XapiClient.Json(new JsonObject { ["a"] = 1 })).ShouldBeRefused(400, "goals.xapi-missing");
        await lms.Send(HttpMethod.Put, look, XapiClient.Json(new JsonObject { ["a"] = 1 }), ("If-None-Match", "*")).ShouldBe(204);
        await lms.Send(HttpMethod.Put, look, XapiClient.Json(new JsonObject { ["a"] = 2 })).ShouldBeRefused(409, "goals.xapi-no-condition");
        await lms.Send(HttpMethod.Post, look, XapiClient.Json(new JsonObject { ["b"] = 2 })).ShouldBe(204);
        var read = await lms.Send(HttpMethod.Get, look);
        (await read.Content.ReadAsStringAsync()).Should().Be("""{"a":1,"b":2}""");
        await lms.Send(HttpMethod.Put, look, XapiClient.Json(new JsonObject()), ("If-Match", "\"x\"")).ShouldBeRefused(412, "manners.stale");
        await lms.Send(HttpMethod.Put, look, new StringContent("<p>", Encoding.UTF8, "text/html"), ("If-Match", $"{read.Headers.ETag}")).ShouldBe(204);
        await lms.Send(HttpMethod.Post, look, XapiClient.Json(new JsonObject())).ShouldBeRefused(400, "goals.xapi-not-merged");

        var page = await lms.Send(HttpMethod.Get, look);
        (page.Content.Headers.ContentType!.MediaType, page.Content.Headers.ContentDisposition!.DispositionType).Should().Be(("text/html", "attachment"));
        (await lms.Get(profile)).EnumerateArray().Select(id => id.GetString()).Should().Equal("look");
        (await lms.Get($"{profile}&since=2999-01-01T00:00:00Z")).GetArrayLength().Should().Be(0);
        await lms.Send(HttpMethod.Delete, look).ShouldBe(204);
        await lms.Send(HttpMethod.Get, look).ShouldBeRefused(404, "goals.xapi-no-document");
    }

    [Fact]
    public async Task Courses_on_other_sites_may_ask_and_forms_stand_for_requests_of_xAPI_1()
    {
        var lms = Client("1.0.3");
        using var asked = await lms.Send(HttpMethod.Options, "statements", null, ("Origin", "https://kurser.exempel.se"), ("Access-Control-Request-Method", "POST"));
        (asked.StatusCode, string.Join("", asked.Headers.GetValues("Access-Control-Allow-Origin"))).Should().Be((HttpStatusCode.NoContent, "*"));

        var form = new Dictionary<string, string> { ["statementId"] = Guid.CreateVersion7().ToString(), ["content"] = XapiClient.Statement().ToJsonString() };
        await lms.Send(HttpMethod.Post, "statements?method=PUT", new FormUrlEncodedContent(form)).ShouldBe(204);
        await lms.Send(HttpMethod.Post, "statements?method=GET", new FormUrlEncodedContent(new Dictionary<string, string> { ["limit"] = "1" })).ShouldBe(200);
        await Client("2.0.0").Send(HttpMethod.Post, "statements?method=PUT", new FormUrlEncodedContent(form)).ShouldBeRefused(400, "goals.xapi-form-request");
        using var head = await lms.Send(HttpMethod.Head, "statements");
        (head.StatusCode, (await head.Content.ReadAsByteArrayAsync()).Length).Should().Be((HttpStatusCode.OK, 0));
        (await api.CreateClient().GetFromJsonAsync<JsonElement>("/xapi/about")).At("version").GetArrayLength().Should().Be(2);
    }

    private XapiClient Client(string version) => new(api.AsKey(tenant, "xapi"), version);

    private XapiClient Bringing(string authorization)
    {
        var client = api.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        return new(client);
    }
}
