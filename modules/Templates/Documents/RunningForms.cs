using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using Competence.Templates.Running;
using Marten;

namespace Competence.Templates.Documents;

/// <summary>Forms and recruitments move as long as nobody has put their name to them.</summary>
internal sealed class RunningForms(PersonKeys keys, TimeProvider clock) : IRunningDocuments
{
    /// <summary>SQL: of the template, under way, and signed by nobody.</summary>
    private const string Changeable = "tenant_id = @tenant and template_id = @template and data ->> 'state' = 'Running' and jsonb_array_length(data -> 'signatures') = 0";

    public bool Keeps(TemplateKind kind) => kind is TemplateKind.Form or TemplateKind.Recruitment;

    public async Task<int> Count(IQuerySession session, Guid template, CancellationToken ct) => (await session.Read(
        $"select count(*)::int from templates.mt_doc_filleddocument where {Changeable}", row => row.GetInt32(0), ct, ("template", template))).Single();

    public async Task<IReadOnlyList<RunningDocument>> Behind(IQuerySession session, Guid template, int newest, Guid? after, int most, CancellationToken ct)
    {
        var ids = await session.Read(
            $"""
            select id from templates.mt_doc_filleddocument
            where {Changeable} and (data ->> 'templateVersion')::int < @newest and (@after::uuid is null or id > @after)
            order by id limit @most
            """, row => row.GetGuid(0), ct, ("template", template), ("newest", newest), ("after", after), ("most", most));
        var running = new List<RunningDocument>();
        foreach (var document in (await session.LoadManyAsync<FilledDocument>(ct, [.. ids])).OrderBy(d => ids.IndexOf(d.Id)))
            running.Add(new(document.Id, document.TemplateVersion, document.PersonId, await Answered(session, document, ct)));
        return running;
    }

    public async Task<Refusal?> Move(IDocumentSession session, Guid document, TemplateVersion to, Guid by, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<FilledDocument>(document, ct);
        if (stream.Aggregate is not { } found || found.TemplateId != to.TemplateId) return DocumentParts.Unknown;
        var from = (await session.VersionOf(to.TemplateId, found.TemplateVersion, ct))!.Content;
        var decision = Decide(found, from, to, by, clock.GetUtcNow());
        stream.AppendMany(decision.Events);
        return decision.Refusal;
    }

    internal static Decision Decide(FilledDocument document, TemplateContent from, TemplateVersion to, Guid by, DateTimeOffset now)
    {
        if (document.IsChangeable() is { } refusal) return refusal;
        if (document.TemplateVersion >= to.Number) return Decision.Nothing;
        return Decision.Record(new DocumentMoved(document.Id, to.Number, [.. to.Content.Reopened(from, document.Parts.Select(p => p.Part))], by, now));
    }

    private async Task<IReadOnlySet<string>> Answered(IQuerySession session, FilledDocument document, CancellationToken ct)
    {
        var keeping = await Keeping.ToRead(session, keys, document.PersonId, ct);
        var drafts = await session.DraftsOf(document.Id, ct);
        return drafts.SelectMany(d => keeping.Open(d.Answers, d.Id).Keys).Concat(document.Ticked.Select(t => t.Question)).ToHashSet();
    }
}
