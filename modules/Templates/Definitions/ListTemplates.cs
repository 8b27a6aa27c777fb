using System.Globalization;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Templates.Definitions;

/// <param name="Kind">Only this kind.</param>
/// <param name="Archived">True: what nothing new is made from, instead.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListTemplatesRequest(
    [property: QueryParam] TemplateKind? Kind = null, [property: QueryParam] bool Archived = false, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="Starter">The key of what it shipped as; null where somebody wrote it.</param>
/// <param name="Current">The number of the version that new documents are made from; null where nothing is published.</param>
/// <param name="HasDraft">A next version has been begun; never told to those who do not write templates.</param>
public sealed record TemplateHeadView(
    Guid TemplateId, TemplateKind Kind, LocalizedText Title, string? Starter, int? Current, bool HasDraft, bool IsArchived, DateTimeOffset ChangedAt);

internal sealed class ListTemplatesValidator : Validator<ListTemplatesRequest>
{
    public ListTemplatesValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>The templates, by title in the reader's language</summary>
/// <remarks>Those that have not been published are there for those alone who write templates.</remarks>
internal sealed class ListTemplatesEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListTemplatesRequest, Page<TemplateHeadView>>
{
    public override void Configure()
    {
        Get("/templates");
        Policies("template.read");
    }

    public override async Task HandleAsync(ListTemplatesRequest request, CancellationToken ct)
    {
        var writes = await policy.Writes(User, ct);
        var heads = await session.Read(
            $"""
            with heads as (
                select id, data ->> 'kind' kind, data -> 'title' ->> 'sv' sv, data -> 'title' ->> 'en' en, data ->> 'starter' starter,
                    jsonb_array_length(data -> 'versions') versions, jsonb_typeof(data -> 'draft') = 'object' has_draft, (data ->> 'isArchived')::boolean archived,
                    (data ->> 'changedAt')::timestamptz changed_at,
                    (case when @english then coalesce(data -> 'title' ->> 'en', data -> 'title' ->> 'sv', '') else coalesce(data -> 'title' ->> 'sv', data -> 'title' ->> 'en', '') end)
                        collate {Rows.Swedish} title
                from templates.mt_doc_templatedefinition where tenant_id = @tenant)
            select id, kind, sv, en, starter, versions, has_draft, archived, changed_at from heads
            where archived = @archived and (@kind::text is null or kind = @kind) and (@writes or versions > 0)
                and (@after::uuid is null or (title, id) > (select title, id from heads where id = @after))
            order by title, id limit @limit
            """,
            row => new TemplateHeadView(
                row.GetGuid(0), Enum.Parse<TemplateKind>(row.GetString(1)), new(row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)),
                row.IsDBNull(4) ? null : row.GetString(4), row.GetInt32(5) is var versions and > 0 ? versions : null, writes && row.GetBoolean(6), row.GetBoolean(7),
                row.GetFieldValue<DateTimeOffset>(8)), ct,
            ("english", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"), ("archived", request.Archived), ("kind", request.Kind?.ToString()),
            ("writes", writes), ("after", request.Cursor), ("limit", request.Limit + 1));
        List<TemplateHeadView> page = [.. heads.Take(request.Limit)];
        await Send.OkAsync(new(page, heads.Count > request.Limit ? page[^1].TemplateId.ToString() : null), ct);
    }
}
