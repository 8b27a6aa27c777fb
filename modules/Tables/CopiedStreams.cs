using JasperFx.Events;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Competence.Tables;

/// <summary>What a stream gets in one go.</summary>
/// <param name="Before">Its version until now; 0 where it begins.</param>
public sealed record CopiedEvents(Guid Id, long Before, IReadOnlyList<object> Events)
{
    public long Version => Before + Events.Count;
}

/// <summary>
/// Writes the events of many streams by COPY, as the store itself writes them one by one (a scenario compares the two): a step of some
/// thousand costs a handful of statements. Only within a transaction that every other writer of these streams waits for or fails against.
/// </summary>
public static class CopiedStreams
{
    /// <param name="streamType">As the store names the aggregate.</param>
    public static async Task WriteStreams(this IDocumentSession session, string streamType, IReadOnlyList<CopiedEvents> streams, CancellationToken ct)
    {
        await session.WriteVersions(streamType, streams, ct);
        var names = session.DocumentStore.Options.Events.AllKnownEventTypes().ToDictionary(t => t.EventType, t => t.Alias);
        var sequence = await session.Read(
            "select nextval('events.mt_events_sequence'), now() from generate_series(1, @count)", row => (Next: row.GetInt64(0), Now: row.GetFieldValue<DateTime>(1)), ct,
            ("count", streams.Sum(s => s.Events.Count)));
        // where the store takes the time from its own clock and not from the database, so does what is copied
        var events = ((StoreOptions)session.DocumentStore.Options).Events;
        var own = events.AppendMode == EventAppendMode.QuickWithServerTimestamps ? events.TimeProvider.GetUtcNow().UtcDateTime : (DateTime?)null;
        var (json, next) = (session.DocumentStore.Options.Serializer(), 0);
        await using var copy = await session.Copy(
            """
            events.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id,
            causation_id, headers, user_name, is_archived)
            """, ct);
        foreach (var stream in streams)
            foreach (var (i, e) in stream.Events.Index())
            {
                await copy.StartRowAsync(ct);
                await copy.WriteAsync(sequence[next].Next, NpgsqlDbType.Bigint, ct);
                await copy.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid, ct);
                await copy.WriteAsync(stream.Id, NpgsqlDbType.Uuid, ct);
                await copy.WriteAsync(stream.Before + i + 1, NpgsqlDbType.Bigint, ct);
                await copy.WriteAsync(json.ToJson(e), NpgsqlDbType.Jsonb, ct);
                await copy.WriteAsync(names[e.GetType()], NpgsqlDbType.Varchar, ct);
                await copy.WriteAsync(own ?? sequence[next].Now, NpgsqlDbType.TimestampTz, ct);
                next++;
                await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
                await copy.WriteAsync($"{e.GetType().FullName}, {e.GetType().Assembly.GetName().Name}", NpgsqlDbType.Varchar, ct);
                await copy.Maybe(session.CorrelationId, ct);
                await copy.Maybe(session.CausationId, ct);
                await copy.WriteNullAsync(ct); // headers
                await copy.Maybe(session.LastModifiedBy, ct);
                await copy.WriteAsync(false, NpgsqlDbType.Boolean, ct);
            }
        await copy.CompleteAsync(ct);
    }

    private static async Task WriteVersions(this IDocumentSession session, string streamType, IReadOnlyList<CopiedEvents> streams, CancellationToken ct)
    {
        var known = streams.Where(s => s.Before > 0).ToList();
        if (known.Count > 0)
            await session.Write(
                """
                update events.mt_streams s set version = n.version, timestamp = now() from unnest(@ids, @versions) as n (id, version)
                where s.tenant_id = @tenant and s.id = n.id
                """, ct, ("ids", known.Select(s => s.Id).ToArray()), ("versions", known.Select(s => s.Version).ToArray()));
        await using var copy = await session.Copy("events.mt_streams (tenant_id, id, type, version)", ct);
        foreach (var stream in streams.Where(s => s.Before == 0))
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(stream.Id, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(streamType, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(stream.Version, NpgsqlDbType.Bigint, ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static Task Maybe(this NpgsqlBinaryImporter copy, string? text, CancellationToken ct) =>
        text is null ? copy.WriteNullAsync(ct) : copy.WriteAsync(text, NpgsqlDbType.Varchar, ct);
}
