using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Tests.Jobs;
using FluentAssertions;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Manners;

/// <summary>Alone, for it takes the database away from everybody.</summary>
[Collection(nameof(Alone))]
public sealed class OutageScenarios(CompetenceApi api)
{
    [Fact]
    public async Task While_the_database_is_away_requests_are_put_off_and_afterwards_served_again()
    {
        var client = await api.Founder($"t-{Guid.CreateVersion7()}");
        (await client.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        var connection = new NpgsqlConnectionStringBuilder(api.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString;
        var database = new NpgsqlConnectionStringBuilder(api.ConnectionString).Database;
        await using var server = NpgsqlDataSource.Create(connection);
        try
        {
            await Execute(server, $"alter database \"{database}\" allow_connections false");
            await Execute(server, $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'");

            var read = await client.GetAsync("/api/v1/units");
            var written = await client.PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit" });
            var ready = await client.GetAsync("/health/ready");

            foreach (var response in (HttpResponseMessage[])[read, written])
            {
                response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
                response.Headers.RetryAfter.Should().NotBeNull();
                (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be("http.503");
            }
            ready.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await client.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
        }
        finally
        {
            await Execute(server, $"alter database \"{database}\" allow_connections true");
        }
        (await client.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit" })).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    private static async Task Execute(NpgsqlDataSource server, string sql)
    {
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
