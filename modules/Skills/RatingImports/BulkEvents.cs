using Competence.Skills.Ratings;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Competence.Skills.RatingImports;

/// <summary>
/// Writes the events of many profiles with their streams and snapshots by COPY, as the store itself writes them one by one
/// (a scenario compares the two): a step of some thousand ratings costs a handful of statements. Only within a transaction
/// that has locked these people's members, which every other writer of their profiles waits for.
/// </summary>
internal static class BulkEvents
{
    public const string StreamType = "skill_profile";
    private static readonly string DocumentType = typeof(SkillProfile).FullName!;

    public static async Task WriteEvents(this IDocumentSession session, IReadOnlyList<RatedProfile> profiles, CancellationToken ct)
    {
        foreach (var profile in profiles) profile.After!.Version = profile.Version;
        await session.WriteStreams(profiles, ct);
        var sequence = await session.Read(
            "select nextval('events.mt_events_sequence'), now() from generate_series(1, @count)", row => (Next: row.GetInt64(0), Now: row.GetFieldValue<DateTime>(1)), ct,
            ("count", profiles.Sum(p => p.Events.Count)));
        var (json, next) = (session.DocumentStore.Options.Serializer(), 0);
        await using var copy = await session.Copy(
            """
            events.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id,
            causation_id, headers, user_name, is_archived)
            """, ct);
        foreach (var profile in profiles)
            foreach (var (i, e) in profile.Events.Index())
            {
                await copy.StartRowAsync(ct);
                await copy.WriteAsync(sequence[next].Next, NpgsqlDbType.Bigint, ct);
                await copy.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid, ct);
                await copy.WriteAsync(profile.Id, NpgsqlDbType.Uuid, ct);
                await copy.WriteAsync((profile.Before?.Version ?? 0) + i + 1, NpgsqlDbType.Bigint, ct);
                await copy.WriteAsync(json.ToJson(e), NpgsqlDbType.Jsonb, ct);
                await copy.WriteAsync("skills.skill-rated", NpgsqlDbType.Varchar, ct);
                await copy.WriteAsync(sequence[next++].Now, NpgsqlDbType.TimestampTz, ct);
                await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
                await copy.WriteAsync($"{e.GetType().FullName}, {e.GetType().Assembly.GetName().Name}", NpgsqlDbType.Varchar, ct);
                await copy.Maybe(session.CorrelationId, ct);
                await copy.Maybe(session.CausationId, ct);
                await copy.WriteNullAsync(ct); // headers
                await copy.Maybe(session.LastModifiedBy, ct);
                await copy.WriteAsync(false, NpgsqlDbType.Boolean, ct);
            }
        await copy.CompleteAsync(ct);
        await copy.DisposeAsync();
        await session.WriteSnapshots(profiles, json, ct);
    }

    private static async Task WriteStreams(this IDocumentSession session, IReadOnlyList<RatedProfile> profiles, CancellationToken ct)
    {
        var known = profiles.Where(p => p.Before is not null).ToList();
        if (known.Count > 0)
            await session.Write(
                """
                update events.mt_streams s set version = n.version, timestamp = now() from unnest(@ids, @versions) as n (id, version)
                where s.tenant_id = @tenant and s.id = n.id
                """, ct, ("ids", known.Select(p => p.Id).ToArray()), ("versions", known.Select(p => p.Version).ToArray()));
        await using var copy = await session.Copy("events.mt_streams (tenant_id, id, type, version)", ct);
        foreach (var profile in profiles.Where(p => p.Before is null))
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(profile.Id, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(StreamType, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(profile.Version, NpgsqlDbType.Bigint, ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static async Task WriteSnapshots(this IDocumentSession session, IReadOnlyList<RatedProfile> profiles, ISerializer json, CancellationToken ct)
    {
        var known = profiles.Where(p => p.Before is not null).ToList();
        if (known.Count > 0)
            await session.Write(
                """
                update skills.mt_doc_skillprofile d set data = n.data, mt_version = n.version, mt_last_modified = transaction_timestamp()
                from unnest(@ids, @documents::jsonb[], @versions) as n (id, data, version) where d.tenant_id = @tenant and d.id = n.id
                """, ct,
                ("ids", known.Select(p => p.Id).ToArray()), ("documents", known.Select(p => json.ToJson(p.After!)).ToArray()),
                ("versions", known.Select(p => p.Version).ToArray()));
        await using var copy = await session.Copy("skills.mt_doc_skillprofile (tenant_id, id, data, mt_version, mt_dotnet_type)", ct);
        foreach (var profile in profiles.Where(p => p.Before is null))
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(profile.Id, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(json.ToJson(profile.After!), NpgsqlDbType.Jsonb, ct);
            await copy.WriteAsync(profile.Version, NpgsqlDbType.Bigint, ct);
            await copy.WriteAsync(DocumentType, NpgsqlDbType.Varchar, ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static Task Maybe(this NpgsqlBinaryImporter copy, string? text, CancellationToken ct) =>
        text is null ? copy.WriteNullAsync(ct) : copy.WriteAsync(text, NpgsqlDbType.Varchar, ct);
}
