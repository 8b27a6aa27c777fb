using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Search;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Frameworks;

/// <param name="JobId">The import's job, tried or run.</param>
/// <param name="Kind">Only what is added, changed or deprecated.</param>
/// <param name="Cursor">Where the page before ended.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record ListImportChangesRequest(
    [property: RouteParam] Guid JobId, [property: QueryParam] ImportChangeKind? Kind = null,
    [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null);

/// <param name="FrameworkId">What was imported.</param>
/// <param name="IsDryRun">Tried and not run: the changes are what a run would do.</param>
/// <param name="Added">How many skills are new, in all.</param>
/// <param name="Changed">How many are described anew, in all.</param>
/// <param name="Deprecated">How many are no longer in the framework, in all.</param>
/// <param name="Items">What is added first, then what is changed, then what is deprecated; each by name.</param>
public sealed record ImportChangesView(
    string FrameworkId, string Version, bool IsDryRun, int Added, int Changed, int Deprecated,
    IReadOnlyList<ImportChangeView> Items, string? NextCursor);

/// <param name="Fields">Of a changed skill: what is not the same, such as label, description or levels.</param>
/// <param name="ReplacedBy">Of a deprecated skill: its one successor, to which migrateSkill can move what refers to it.</param>
public sealed record ImportChangeView(
    Guid SkillId, ImportChangeKind Kind, LocalizedText Label, string? SourceUri, IReadOnlyList<string> Fields, NarrowerView? ReplacedBy);

internal sealed class ListImportChangesValidator : Validator<ListImportChangesRequest>
{
    public ListImportChangesValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.Cursor).MaximumLength(2000).Must(SearchCursor.IsReadable);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>What an import changes, skill by skill</summary>
/// <remarks>Of a dry run: what it would change. Kept for 90 days.</remarks>
internal sealed class ListImportChangesEndpoint(IQuerySession session) : Endpoint<ListImportChangesRequest, ImportChangesView>
{
    public override void Configure()
    {
        Get("/frameworks/imports/{jobId}/changes");
        Policies("catalogue.write");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(ListImportChangesRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<FrameworkImportRecord>(request.JobId, ct) is not { } import)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-import")));
            return;
        }
        var counts = (await session.Read(
            "select kind, count(*)::int from skills.import_changes where tenant_id = @tenant and job_id = @job group by kind",
            row => (Kind: (ImportChangeKind)row.GetInt16(0), Count: row.GetInt32(1)), ct, ("job", request.JobId))).ToDictionary(c => c.Kind, c => c.Count);
        var limit = request.Limit ?? 25;
        var rows = await Read(request, SearchCursor.Read(request.Cursor), limit + 1, ct);
        var page = rows.Take(limit).ToList();
        var successors = await Named.Load(session, [.. page.Select(r => r.Change.ReplacedBy).OfType<Guid>().Distinct()], ct);
        await Send.OkAsync(new(
            import.FrameworkId, import.Version, import.IsDryRun,
            counts.GetValueOrDefault(ImportChangeKind.Added), counts.GetValueOrDefault(ImportChangeKind.Changed), counts.GetValueOrDefault(ImportChangeKind.Deprecated),
            [.. page.Select(r => View(r.Change, successors))],
            rows.Count > limit ? SearchCursor.Write(new(page[^1].Change.SkillId, page[^1].Key)) : null), ct);
    }

    private Task<List<(ImportChange Change, string Key)>> Read(ListImportChangesRequest request, Hit? after, int limit, CancellationToken ct) => session.Read(
        """
        select skill_id, kind, label_sv, label_en, source_uri, fields, replaced_by, key from (
            select *, kind || lower(coalesce(label_sv, label_en, '')) collate "C" as key from skills.import_changes
            where tenant_id = @tenant and job_id = @job and kind = coalesce(@kind, kind)) c
        where (key, skill_id) > (@after, @after_id) order by key, skill_id limit @limit
        """,
        row => (new ImportChange(
            row.GetGuid(0), (ImportChangeKind)row.GetInt16(1), new(row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)),
            row.IsDBNull(4) ? null : row.GetString(4), row.GetFieldValue<string[]>(5), row.OrNull<Guid>(6)), row.GetString(7)), ct,
        ("job", request.JobId), ("kind", (short?)request.Kind ?? (object)DBNull.Value), ("after", after?.Key ?? ""), ("after_id", after?.Id ?? Guid.Empty), ("limit", limit));

    private static ImportChangeView View(ImportChange change, Dictionary<Guid, BroaderView> successors) => new(
        change.SkillId, change.Kind, change.Label, change.SourceUri, change.Fields,
        change.ReplacedBy is { } id ? new(id, successors.GetValueOrDefault(id)?.Label ?? LocalizedText.Empty) : null);
}
