using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Manners;

public sealed class IdempotencyScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7()}";
    private HttpClient? admin;

    [Fact]
    public async Task A_hundred_requests_with_one_key_have_one_effect()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Open("k-1", "Lager")));

        // where the machine is busy some find no connection in time: they are asked to come again, as the refused are
        responses.Select(r => (int)r.StatusCode).Distinct().Should().BeSubsetOf([201, 409, 503]).And.Contain(201);
        responses.Where(r => (int)r.StatusCode > 201 && r.Headers.RetryAfter is null).Should().BeEmpty();
        (await Units()).Should().ContainSingle();
        var created = await Task.WhenAll(responses.Where(r => r.StatusCode == HttpStatusCode.Created).Select(r => r.Content.ReadAsStringAsync()));
        created.Distinct().Should().ContainSingle();
        foreach (var refused in responses.Where(r => r.StatusCode == HttpStatusCode.Conflict))
            (await Code(refused)).Should().Be("manners.in-progress");
    }

    [Fact]
    public async Task A_request_sent_again_is_answered_as_the_first_time()
    {
        var first = await Open("k-2", "Lager");
        var again = await Open("k-2", "Lager");

        again.StatusCode.Should().Be(HttpStatusCode.Created);
        again.Headers.Location.Should().Be(first.Headers.Location);
        again.Headers.GetValues("Idempotency-Replayed").Should().Equal("true");
        (await again.Content.ReadAsStringAsync()).Should().Be(await first.Content.ReadAsStringAsync());
        again.Content.Headers.ContentType.Should().Be(first.Content.Headers.ContentType);
    }

    [Fact]
    public async Task A_key_used_for_other_content_is_refused()
    {
        await Open("k-3", "Lager");
        var other = await Open("k-3", "Kontor");

        other.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await Code(other)).Should().Be("manners.key-reused");
        (await Units()).Should().Equal("Lager");
    }

    [Fact]
    public async Task A_key_is_its_owners_own()
    {
        await Open("k-4", "Lager");
        var another = api.Founding(tenant);

        (await Open("k-4", "Kontor", another)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await Units()).Should().BeEquivalentTo("Lager", "Kontor");
    }

    [Fact]
    public async Task A_refusal_is_answered_again_too()
    {
        var parent = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++)
            (await Post("k-5", new { name = "Nord", kind = "unit", parentId = parent })).StatusCode
                .Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("with space"), InlineData("å")]
    public async Task A_key_is_of_visible_characters(string key)
    {
        (await Open(key, "Nord")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Open(new string('k', 201), "Nord")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    /// <summary>The answer cannot be kept, as when the connections run out between the effect and its answer.</summary>
    [Fact]
    public async Task What_took_effect_is_not_done_again_though_its_answer_was_lost()
    {
        var name = Guid.CreateVersion7().ToString("n");
        await Execute($$"""
            create function manners.lose_answer_{{name}}() returns trigger language plpgsql as $$ begin
                if new.status is not null and new.tenant_id = '{{tenant}}' then raise exception 'too many connections' using errcode = '53300'; end if;
                return new; end $$;
            create trigger lose_answer_{{name}} before update on manners.idempotency
            for each row execute function manners.lose_answer_{{name}}();
            """);

        var first = await Open("k-6", "Lager");
        var again = await Open("k-6", "Lager");
        await Execute($"update manners.idempotency set claimed_at = claimed_at - interval '1 hour' where tenant_id = '{tenant}'");
        var later = await Open("k-6", "Lager");

        first.StatusCode.Should().Be(HttpStatusCode.Created);
        (await Code(again)).Should().Be("manners.in-progress");
        (await Code(later)).Should().Be("manners.not-kept");
        (await Units()).Should().Equal("Lager");
    }

    private HttpClient Admin => admin ??= api.Founding(tenant);

    private Task<HttpResponseMessage> Open(string key, string name, HttpClient? client = null) => Post(key, new { name, kind = "unit" }, client);

    private Task<HttpResponseMessage> Post(string key, object body, HttpClient? client = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/units") { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return (client ?? Admin).SendAsync(request);
    }

    private async Task<string[]> Units() =>
        [.. (await Admin.GetFromJsonAsync<JsonElement>("/api/v1/units")).GetProperty("items").EnumerateArray().Select(u => u.GetProperty("name").GetString()!)];

    private async Task Execute(string sql)
    {
        await using var command = api.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> Code(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
}
