using Competence.Kernel;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Frameworks;

/// <summary>
/// skills.import_changes: what each import changes, skill by skill. A dry run leaves nothing but this, so it is written in a
/// session of its own then; a step that is run again writes the same rows.
/// </summary>
internal sealed class ImportChanges(IDocumentStore store, TimeProvider clock)
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(90);

    public static Table Define()
    {
        var table = Rows.Table("skills", "import_changes");
        table.AddColumn("job_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "smallint").NotNull();
        table.AddColumn("label_sv", "text");
        table.AddColumn("label_en", "text");
        table.AddColumn("source_uri", "text");
        table.AddColumn("fields", "text[]").NotNull();
        table.AddColumn("replaced_by", "uuid");
        table.AddColumn("written_at", "timestamptz").NotNull();
        return table;
    }

    /// <summary>The first thing that an import does.</summary>
    public Task Begin(JobRun run, string framework, string version, CancellationToken ct) => In(run, async session =>
    {
        session.Store(new FrameworkImportRecord(run.JobId, framework, version, run.IsDryRun, clock.GetUtcNow()));
        await session.Write("delete from skills.import_changes where tenant_id = @tenant and written_at < @old", ct, ("old", clock.GetUtcNow() - Keep));
    }, ct);

    public Task Add(JobRun run, IReadOnlyList<ImportChange> changes, CancellationToken ct) => changes.Count == 0 ? Task.CompletedTask : In(run, session => session.Write(
        """
        insert into skills.import_changes (tenant_id, job_id, skill_id, kind, label_sv, label_en, source_uri, fields, replaced_by, written_at)
        select @tenant, @job, skill_id, kind, label_sv, label_en, source_uri, coalesce(string_to_array(nullif(fields, ''), ','), '{}'), replaced_by, @now
        from unnest(@skills, @kinds, @svs, @ens, @sources, @fields, @successors)
             as c (skill_id, kind, label_sv, label_en, source_uri, fields, replaced_by)
        on conflict (tenant_id, job_id, skill_id) do nothing
        """, ct,
        ("job", run.JobId), ("now", clock.GetUtcNow()),
        ("skills", changes.Select(c => c.SkillId).ToArray()), ("kinds", changes.Select(c => (short)c.Kind).ToArray()),
        ("svs", changes.Select(c => c.Label.Sv).ToArray()), ("ens", changes.Select(c => c.Label.En).ToArray()),
        ("sources", changes.Select(c => c.SourceUri).ToArray()), ("fields", changes.Select(c => string.Join(',', c.Fields)).ToArray()),
        ("successors", changes.Select(c => c.ReplacedBy).ToArray())), ct);

    private async Task In(JobRun run, Func<IDocumentSession, Task> write, CancellationToken ct)
    {
        if (!run.IsDryRun)
        {
            await run.Session.Begin(ct);
            await write(run.Session);
            return;
        }
        await using var session = store.LightweightSession(run.Tenant);
        await session.Begin(ct);
        await write(session);
        await session.SaveChangesAsync(ct);
    }
}
