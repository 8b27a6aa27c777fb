using Npgsql;

namespace Competence.Skills.Rebuilds;

/// <summary>A table that is filled beside the one it is to replace, with the same columns and in the end the same indexes.</summary>
internal sealed class RebuiltTable(NpgsqlDataSource database, string old)
{
    private const string Suffix = "_rebuilt";

    public string New { get; } = old + Suffix;

    private string Name { get; } = old.Split('.')[1];

    public async Task Create(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await SkillsRebuild.Execute(connection, $"drop table if exists {New}; create table {New} (like {old} including defaults)", ct);
    }

    /// <summary>After the rows: an index on a filled table is made in one sweep.</summary>
    public async Task Index(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        foreach (var index in await Indexes(connection, ct)) await SkillsRebuild.Execute(connection, index.Definition, ct);
        await SkillsRebuild.Execute(connection, $"analyze {New}", ct);
    }

    /// <summary>Within the transaction that holds the old one.</summary>
    public async Task Replace(NpgsqlConnection connection, CancellationToken ct)
    {
        var indexes = await Indexes(connection, ct);
        foreach (var trigger in await Triggers(connection, ct)) await SkillsRebuild.Execute(connection, trigger, ct);
        await SkillsRebuild.Execute(connection, $"drop table {old}; alter table {New} rename to {Name}", ct);
        foreach (var (name, isKey, _) in indexes)
            await SkillsRebuild.Execute(connection, isKey
                ? $"alter table {old} add constraint {name} primary key using index {name}{Suffix}"
                : $"alter index skills.{name}{Suffix} rename to {name}", ct);
    }

    private async Task<List<(string Name, bool IsKey, string Definition)>> Indexes(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select c.relname, i.indisprimary, pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = $1::regclass
            """, connection) { Parameters = { new() { Value = old } } };
        var indexes = new List<(string, bool, string)>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var name = rows.GetString(0);
            indexes.Add((name, rows.GetBoolean(1), rows.GetString(2)
                .Replace($" {name} ON {old} ", $" {name}{Suffix} ON {New} ", StringComparison.Ordinal)));
        }
        return indexes;
    }

    private async Task<List<string>> Triggers(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select pg_get_triggerdef(oid) from pg_trigger where tgrelid = $1::regclass and not tgisinternal", connection)
        {
            Parameters = { new() { Value = old } },
        };
        var triggers = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) triggers.Add(rows.GetString(0).Replace($" ON {old} ", $" ON {New} ", StringComparison.Ordinal));
        return triggers;
    }
}
