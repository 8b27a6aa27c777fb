using System.Text.Json;
using Competence.Api.Jobs;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Api.Manners;

/// <summary>Whose key it is, and for what.</summary>
internal sealed record Slot(string Tenant, string Principal, string Operation, string Key);

internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[]? Body);

/// <summary>What asking with a key comes to: it is mine to answer, or another's that has an answer, not yet, or never will.</summary>
internal sealed record Claim(Guid Id, bool IsMine, bool IsOther = false, bool IsLost = false, Answer? Answer = null);

/// <summary>Answers to requests with a key, for 48 hours. The row is the lock: whoever inserts it runs the request.</summary>
internal sealed class KeptAnswers(NpgsqlDataSource database, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(48);
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2); // a claim older than that died with its process

    private const string Mine = "tenant_id = $1 and principal = $2 and operation = $3 and key = $4";

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("manners", "idempotency", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<string>("principal").AsPrimaryKey();
        table.AddColumn<string>("operation").AsPrimaryKey();
        table.AddColumn<string>("key").AsPrimaryKey();
        table.AddColumn<Guid>("claim").NotNull().AddIndex();
        table.AddColumn("fingerprint", "bytea").NotNull();
        table.AddColumn<DateTimeOffset>("claimed_at").NotNull().AddIndex();
        table.AddColumn<bool>("took_effect").NotNull().DefaultValueByExpression("false");
        table.AddColumn<int>("status");
        table.AddColumn("headers", "text");
        table.AddColumn("body", "bytea");
        return table;
    }

    public async Task<Claim> Claim(Slot slot, byte[] fingerprint, CancellationToken ct)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        await using var forget = database.Command("delete from manners.idempotency where claimed_at < $1", now - Life);
        await forget.ExecuteNonQueryAsync(ct);

        await using var insert = Command(
            """
            insert into manners.idempotency as i (tenant_id, principal, operation, key, claim, fingerprint, claimed_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (tenant_id, principal, operation, key) do update
                set claim = excluded.claim, fingerprint = excluded.fingerprint, claimed_at = excluded.claimed_at
                where i.status is null and not i.took_effect and i.claimed_at < $8
            """, slot, id, fingerprint, now, now - LongestRun);
        if (await insert.ExecuteNonQueryAsync(ct) == 1) return new(id, IsMine: true);

        await using var find = Command($"select fingerprint, status, headers, body, took_effect and claimed_at < $5 from manners.idempotency where {Mine}", slot, now - LongestRun);
        await using var row = await find.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct)) return new(id, IsMine: false); // given up this very moment: ask again
        if (!row.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(fingerprint)) return new(id, IsMine: false, IsOther: true);
        if (row.IsDBNull(1)) return new(id, IsMine: false, IsLost: row.GetBoolean(4));
        return new(id, IsMine: false, Answer: new(
            row.GetInt32(1), JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(2))!, row.IsDBNull(3) ? null : row.GetFieldValue<byte[]>(3)));
    }

    public async Task Keep(Slot slot, Claim claim, int status, Dictionary<string, string> headers, byte[]? body)
    {
        await using var update = Command(
            $"update manners.idempotency set status = $6, headers = $7, body = $8 where {Mine} and claim = $5",
            slot, claim.Id, status, JsonSerializer.Serialize(headers), (object?)body ?? DBNull.Value);
        if (body is null) update.Parameters[^1].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea;
        await update.ExecuteNonQueryAsync();
    }

    /// <summary>So that it may be tried again: unless something of it was saved before it failed.</summary>
    public async Task Release(Slot slot, Claim claim)
    {
        await using var delete = Command($"delete from manners.idempotency where {Mine} and claim = $5 and not took_effect", slot, claim.Id);
        await delete.ExecuteNonQueryAsync();
    }

    private NpgsqlCommand Command(string sql, Slot slot, params object[] values) =>
        database.Command(sql, [slot.Tenant, slot.Principal, slot.Operation, slot.Key, .. values]);
}
