using System.Net.Http.Json;
using Competence.Changes;
using Competence.People.Lines;
using FluentAssertions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Changes;

/// <summary>Another node's memory, beside the API's own, on the same database.</summary>
public sealed class ChangeFeedScenarios : IDisposable
{
    private readonly string tenant = $"t-{Guid.CreateVersion7()}";
    private readonly CompetenceApi api;
    private readonly NpgsqlDataSource database;
    private readonly ChangeFeed feed;
    private readonly Kept<string, string> kept;

    public ChangeFeedScenarios(CompetenceApi api)
    {
        (this.api, database) = (api, api.Services.GetRequiredService<NpgsqlDataSource>());
        feed = new ChangeFeed(database, new HttpContextAccessor(), TimeProvider.System);
        kept = new(feed, 100);
    }

    [Fact]
    public async Task What_is_kept_holds_until_what_it_was_read_from_is_written()
    {
        var founder = await api.Founder(tenant);
        await Keep("mine", tenant);
        await Keep("another's", $"t-{Guid.CreateVersion7()}");
        (await IsKept("mine")).Should().BeTrue();

        (await founder.PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit" })).EnsureSuccessStatusCode();

        (await IsKept("mine")).Should().BeFalse();
        (await IsKept("another's")).Should().BeTrue();
    }

    [Fact]
    public async Task What_was_being_written_while_it_was_read_counts_when_it_is_committed()
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Link(connection);
        await Keep("read before the commit", tenant);
        (await IsKept("read before the commit")).Should().BeTrue();

        await transaction.CommitAsync();

        (await IsKept("read before the commit")).Should().BeFalse();
    }

    [Fact]
    public async Task What_is_read_while_another_writes_is_not_believed_afterwards()
    {
        var since = await feed.CatchUp(default);
        await using (var connection = await database.OpenConnectionAsync()) await Link(connection);
        await feed.CatchUp(default); // another request's question has learnt of it before this one's answer is kept

        kept.Put("old", "", since, LineChanges.Of(tenant));

        (await IsKept("old")).Should().BeFalse();
    }

    [Fact]
    public async Task Where_whole_tables_are_replaced_nothing_holds()
    {
        await Keep("mine", tenant);
        await using (var note = database.CreateCommand(ChangeLog.NoteEverything)) await note.ExecuteNonQueryAsync();

        (await IsKept("mine")).Should().BeFalse();
    }

    public void Dispose() => kept.Dispose();

    private async Task Keep(string key, string of) => kept.Put(key, "", await feed.CatchUp(default), LineChanges.Of(of));

    private async Task<bool> IsKept(string key)
    {
        await feed.CatchUp(default);
        return kept.TryGet(key, out _);
    }

    /// <summary>Goes again at once: links that come from no event are nothing for other scenarios to find.</summary>
    private async Task Link(NpgsqlConnection connection)
    {
        var person = Guid.CreateVersion7();
        foreach (var sql in (string[])["insert into people.links (tenant_id, person_id, kind, valid_from, target_id) values ($1, $2, 'unit', '2026-01-01', $2)",
            "delete from people.links where tenant_id = $1 and person_id = $2"])
        {
            await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = tenant }, new() { Value = person } } };
            await command.ExecuteNonQueryAsync();
        }
    }
}
