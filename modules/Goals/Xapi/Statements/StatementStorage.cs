using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Marten;

namespace Competence.Goals.Xapi.Statements;

/// <summary>Many statements in a few of SQL, within the transaction that the session has begun; rows in the order of their keys, so that nobody waits in a circle.</summary>
internal static class StatementStorage
{
    public static async Task<Dictionary<Guid, KnownStatement>> Known(this IQuerySession session, Guid[] ids, CancellationToken ct) => (await session.Read(
        "select statement_id, fingerprint, statement->>'timestamp', stored from goals.xapi_statements where tenant_id = @tenant and statement_id = any(@ids)",
        row => (Id: row.GetGuid(0), Known: new KnownStatement(row.GetFieldValue<byte[]>(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3))),
        ct, ("ids", ids))).ToDictionary(k => k.Id, k => k.Known);

    /// <returns>How many were not there before.</returns>
    public static async Task<int> Insert(this IDocumentSession session, StatementRow[] rows, CancellationToken ct) => (await session.Read(
        """
        insert into goals.xapi_statements (tenant_id, statement_id, stored, ordinal, target_id, is_voiding, fingerprint, statement)
        select @tenant, r.id, @stored, r.ordinal, r.target, r.is_voiding, r.fingerprint, r.json::jsonb
        from unnest(@ids, @ordinals, @targets, @voiding, @fingerprints, @json) as r (id, ordinal, target, is_voiding, fingerprint, json)
        order by r.id
        on conflict do nothing returning 1
        """, row => row.GetInt32(0), ct,
        ("stored", rows[0].Stored), ("ids", rows.Select(r => r.Id).ToArray()), ("ordinals", rows.Select(r => r.Ordinal).ToArray()),
        ("targets", rows.Select(r => r.Target).ToArray()), ("voiding", rows.Select(r => r.IsVoiding).ToArray()),
        ("fingerprints", rows.Select(r => r.Fingerprint).ToArray()), ("json", rows.Select(r => r.Json).ToArray()))).Count;

    public static Task InsertMentions(this IDocumentSession session, StatementRow[] rows, CancellationToken ct)
    {
        var mentions = rows.SelectMany(r => r.Mentions.Select(m => (r.Id, r.Ordinal, Mention: m.Key, IsDirect: m.Value))).ToList();
        return session.Write(
            """
            insert into goals.xapi_mentions (tenant_id, statement_id, mention, is_direct, stored, ordinal)
            select @tenant, m.id, m.mention, m.is_direct, @stored, m.ordinal from unnest(@ids, @mentions, @direct, @ordinals) as m (id, mention, is_direct, ordinal)
            """, ct,
            ("stored", rows[0].Stored), ("ids", mentions.Select(m => m.Id).ToArray()), ("mentions", mentions.Select(m => m.Mention).ToArray()),
            ("direct", mentions.Select(m => m.IsDirect).ToArray()), ("ordinals", mentions.Select(m => m.Ordinal).ToArray()));
    }

    /// <summary>What is said of an activity last holds; of its name and description, each language for itself.</summary>
    public static Task LearnActivities(this IDocumentSession session, StatementRow[] rows, CancellationToken ct)
    {
        var learnt = new SortedDictionary<Guid, JsonObject>();
        foreach (var (id, definition) in rows.SelectMany(r => Defined.In(r.Sent)))
            if (!learnt.TryAdd(Mention.Activity(id), JsonObject.Create(definition)!)) Defined.Merge(learnt[Mention.Activity(id)], definition);
        return learnt.Count == 0 ? Task.CompletedTask : session.Write(
            """
            insert into goals.xapi_activities as a (tenant_id, activity, definition)
            select @tenant, l.activity, l.definition::jsonb from unnest(@activities, @definitions) as l (activity, definition)
            on conflict (tenant_id, activity) do update set definition = a.definition || excluded.definition || jsonb_strip_nulls(jsonb_build_object(
                'name', (a.definition->'name') || (excluded.definition->'name'), 'description', (a.definition->'description') || (excluded.definition->'description')))
            """, ct,
            ("activities", learnt.Keys.ToArray()), ("definitions", learnt.Values.Select(Said.Text).ToArray()));
    }

    public static Task InsertData(this IDocumentSession session, IReadOnlyList<AttachedData> data, CancellationToken ct)
    {
        AttachedData[] once = [.. data.GroupBy(d => d.Sha2, (_, same) => same.First()).OrderBy(d => d.Sha2, StringComparer.Ordinal)];
        return once.Length == 0 ? Task.CompletedTask : session.Write(
            "insert into goals.xapi_attachments (tenant_id, sha2, bytes) select @tenant, * from unnest(@hashes, @bytes) on conflict do nothing", ct,
            ("hashes", once.Select(d => d.Sha2).ToArray()), ("bytes", once.Select(d => d.Bytes).ToArray()));
    }

    /// <summary>From here to the end of the transaction nobody else takes up what this statement says, or takes it back.</summary>
    public static async Task<bool> HoldStatement(this IQuerySession session, Guid id, CancellationToken ct)
    {
        await session.Read("select 1 from goals.xapi_statements where tenant_id = @tenant and statement_id = @id for update", row => row.GetInt32(0), ct, ("id", id));
        return (await session.VoidedAmong([id], ct)).Count == 0;
    }

    public static async Task<HashSet<Guid>> VoidedAmong(this IQuerySession session, Guid[] ids, CancellationToken ct) => [.. await session.Read(
        "select target_id from goals.xapi_statements where tenant_id = @tenant and target_id = any(@ids) and is_voiding", row => row.GetGuid(0), ct, ("ids", ids))];
}
