using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Manners;

public sealed class MannersScenarios(CompetenceApi api)
{
    private readonly HttpClient admin = api.Founding($"t-{Guid.CreateVersion7()}");

    [Theory]
    [InlineData("", "body", "Innehåll saknas.")]
    [InlineData("null", "body", "Innehåll saknas.")]
    [InlineData("{", "body", "JSON-texten går inte att läsa på rad 1, tecken 2.")]
    [InlineData("""{"name":"a","kind":"unit","name":"b"}""", "name", "Fältet anges flera gånger.")]
    [InlineData("""{"name":"a","kind":"unit","role":"admin"}""", "role", "Fältet finns inte.")]
    [InlineData("""{"name":"a"}""", "kind", "Fältet måste anges.")]
    [InlineData("""{"name":null,"kind":"unit"}""", "name", "Fältet måste anges.")]
    [InlineData("""{"name":1,"kind":"unit"}""", "name", "Värdet har fel form.")]
    [InlineData("""{"name":"a","kind":"planet"}""", "kind", "Värdet har fel form.")]
    [InlineData("""{"name":"a","kind":0}""", "kind", "Värdet har fel form.")]
    [InlineData("""{"name":"a","kind":"unit","parentId":"x"}""", "parentId", "Värdet har fel form.")]
    [InlineData("""{"name":"a\u0000b","kind":"unit"}""", "name", "Texten innehåller tecken som inte går att spara.")]
    [InlineData("""{"name":"\uD800","kind":"unit"}""", "name", "Texten innehåller tecken som inte går att spara.")]
    [InlineData("""{"name":"\uDC00\uD800","kind":"unit"}""", "name", "Texten innehåller tecken som inte går att spara.")]
    [InlineData("""{"name":"a","kind":"unit","x":[{"y":[1,null]}]}""", "x[0].y[1]", "Fältet måste anges.")]
    [InlineData("""["a"]""", "body", "Värdet har fel form.")]
    [InlineData("""{"name":"a","kind":"unit",}""", "body", "JSON-texten går inte att läsa på rad 1, tecken 27.")]
    public async Task A_body_at_fault_names_the_field_in_the_readers_language(string body, string field, string reason)
    {
        var response = await Post(body);

        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("errors")[0];
        error.GetProperty("name").GetString().Should().Be(field);
        error.GetProperty("reason").GetString().Should().Be(reason);
        text.Should().NotContain("System.").And.NotContain("Competence.");
    }

    [Fact]
    public async Task A_pair_of_surrogates_is_a_letter_like_any_other() =>
        (await Post("""{"name":"\uD83D\uDE80 \u00e5\\u0000","kind":"unit"}""")).StatusCode.Should().Be(HttpStatusCode.Created);

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.Created)]
    [InlineData("application/json; charset=UTF-8", HttpStatusCode.Created)]
    public async Task Content_is_JSON(string? type, HttpStatusCode status)
    {
        var response = await Post("""{"name":"a","kind":"unit"}""", type);

        response.StatusCode.Should().Be(status);
        if (status != HttpStatusCode.Created) (await Problem(response)).GetProperty("status").GetInt32().Should().Be((int)status);
    }

    [Fact]
    public async Task A_body_above_256_kB_is_too_large_whether_or_not_it_says_so()
    {
        var body = $$"""{"name":"{{new string('a', 256 * 1024)}}","kind":"unit"}""";
        var silent = new HttpRequestMessage(HttpMethod.Post, "/api/v1/units") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        silent.Headers.TransferEncodingChunked = true;

        var said = await Post(body);
        var unsaid = await admin.SendAsync(silent);

        foreach (var response in (HttpResponseMessage[])[said, unsaid])
        {
            response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
            (await Problem(response)).GetProperty("code").GetString().Should().Be("manners.too-large");
        }
    }

    [Theory]
    [InlineData("limit=abc", "limit"), InlineData("limit=0", "limit"), InlineData("limit=101", "limit"), InlineData("limit=", "limit")]
    [InlineData("limit=1&limit=2", "limit"), InlineData("nosuch=1", "nosuch"), InlineData("cursor=a%00b", "cursor")]
    public async Task A_query_at_fault_names_the_parameter(string query, string field)
    {
        var response = await admin.GetAsync($"/api/v1/jobs?{query}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Problem(response)).GetProperty("errors")[0].GetProperty("name").GetString().Should().Be(field);
    }

    [Theory]
    [InlineData("ids=elephant"), InlineData("ids=0199a0b0-0000-7000-8000-000000000001&ids=x"), InlineData("ids=")]
    public async Task A_list_of_ids_at_fault_names_the_parameter(string query)
    {
        var response = await admin.GetAsync($"/api/v1/units/{Guid.CreateVersion7()}/scenarios/comparison?{query}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var errors = (await Problem(response)).GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("name")} {e.GetProperty("reason")}");
        errors.Should().Equal("ids Värdet har fel form.");
    }

    [Fact]
    public async Task An_id_that_is_none_is_a_fault_of_the_route()
    {
        var response = await admin.GetAsync("/api/v1/jobs/elephant");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().NotContain("Guid").And.Contain("Värdet har fel form.");
    }

    [Fact]
    public async Task A_path_that_is_not_served_and_a_method_that_is_not_are_problems()
    {
        var nowhere = await admin.GetAsync("/api/v1/nowhere");
        var deleted = await admin.DeleteAsync("/api/v1/units");
        var head = await admin.SendAsync(new(HttpMethod.Head, "/api/v1/units"));
        var options = await admin.SendAsync(new(HttpMethod.Options, "/api/v1/units"));

        (await Problem(nowhere)).GetProperty("code").GetString().Should().Be("http.404");
        (await Problem(deleted)).GetProperty("code").GetString().Should().Be("http.405");
        deleted.Content.Headers.Allow.Should().BeEquivalentTo("GET", "POST");
        head.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        options.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        options.Content.Headers.Allow.Should().BeEquivalentTo("GET", "POST");
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_not_told_what_is_wrong_with_a_request() =>
        (await api.CreateClient().PostAsync("/api/v1/units", new StringContent("null", Encoding.UTF8, "application/json"))).StatusCode
            .Should().Be(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Readiness_says_what_was_looked_at_and_no_more()
    {
        var client = api.CreateClient();
        var ready = await client.GetAsync("/health/ready");
        var text = await ready.Content.ReadAsStringAsync();

        ready.StatusCode.Should().Be(HttpStatusCode.OK, text);
        JsonDocument.Parse(text).RootElement.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("name").GetString())
            .Should().Equal("database", "schema", "views", "messages");
        text.Should().NotContain("Password").And.NotContain("Host=");
        (await client.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private Task<HttpResponseMessage> Post(string body, string? type = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        return admin.PostAsync("/api/v1/units", content);
    }

    private static Task<JsonElement> Problem(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
