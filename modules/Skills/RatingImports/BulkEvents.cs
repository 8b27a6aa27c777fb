using Competence.Skills.Ratings;
using Marten;
using NpgsqlTypes;

namespace Competence.Skills.RatingImports;

/// <summary>
/// Writes the events of many profiles with their snapshots by COPY. Only within a transaction that has locked these people's members,
/// which every other writer of their profiles waits for.
/// </summary>
internal static class BulkEvents
{
    public const string StreamType = "skill_profile";
    private static readonly string DocumentType = typeof(SkillProfile).FullName!;

    public static async Task WriteEvents(this IDocumentSession session, IReadOnlyList<RatedProfile> profiles, CancellationToken ct)
    {
        foreach (var profile in profiles) profile.After!.Version = profile.Version;
        await session.WriteStreams(StreamType, [.. profiles.Select(p => new CopiedEvents(p.Id, p.Before?.Version ?? 0, p.Events))], ct);
        await session.WriteSnapshots(profiles, session.DocumentStore.Options.Serializer(), ct);
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
}
