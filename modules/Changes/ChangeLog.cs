using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Changes;

/// <summary>
/// competence.changes: what has been written lately, noted by the tables themselves (<see cref="ChangeTriggers"/>). Whoever
/// writes, also in bulk and by a rebuild, cannot forget it; a statement that writes a thousand rows notes each subject once.
/// </summary>
public static class ChangeLog
{
    public const string Name = "competence.changes";

    /// <summary>A memory that has not asked for longer than this starts anew: changes are not kept for good.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(12);

    /// <summary>Whole tables have been replaced: nothing that anybody keeps, of any tenant, holds any longer.</summary>
    public static readonly Change Everything = new("", EverythingKind, Guid.Empty);

    public const string EverythingKind = "everything";

    /// <summary>SQL for whoever replaces them.</summary>
    public const string NoteEverything = $"insert into {Name} (tenant_id, kind, id) values ('', '{EverythingKind}', {WatchedTable.Whole}) on conflict do nothing";

    internal static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("competence", "changes", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tx", "xid8").AsPrimaryKey().DefaultValueByExpression("pg_current_xact_id()");
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("id", "uuid").AsPrimaryKey();
        table.AddColumn("at", "timestamptz").NotNull().DefaultValueByExpression("now()");
        return table;
    }

    /// <summary>SQL: what a snapshot (text, empty for none) did not see, and the snapshot of now; the first <c>@most</c> and one more.</summary>
    public const string Since = "competence.changes_since(@since, @most)";

    /// <summary>
    /// One range of an index, and of that also what began earlier and ended later. A function, for its plan to be made once: asked
    /// for outright, the server would plan the range anew for each snapshot, which takes ten times as long as to read it. By the index
    /// and in one process, whatever the plan's maker makes of a range that it cannot know: two helpers take 7 ms to find nothing.
    /// </summary>
    internal static SchemaScript Question() => new("competence", "changes_since",
        $"""
        drop function if exists competence.changes_since(text);
        create or replace function competence.changes_since(since text, most integer) returns table (seen text, tenant text, kind text, id uuid)
        language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off set max_parallel_workers_per_gather = 0
        as $fn$ begin return query
        select pg_current_snapshot()::text, c.tenant_id, c.kind, c.id from (select) one left join (
            select l.tenant_id, l.kind, l.id from {Name} l
            where since <> '' and l.tx >= pg_snapshot_xmin(nullif(since, '')::pg_snapshot) and not pg_visible_in_snapshot(l.tx, nullif(since, '')::pg_snapshot)
            limit most + 1
        ) c on true; end $fn$;
        """);
}
