using Competence.Goals.Xapi.Manners;
using Marten;

namespace Competence.Goals.Xapi.Documents;

/// <summary>Whatever a course keeps, as it was sent.</summary>
internal sealed record Document(string ContentType, byte[] Content, DateTimeOffset Updated)
{
    public string Tag => $"\"{Said.Tag(Content)}\"";
}

internal static class DocumentStorage
{
    public static async Task<Document?> Document(this IQuerySession session, DocumentPlace place, CancellationToken ct) => (await session.Read(
        $"select content_type, content, updated from goals.xapi_documents where {DocumentPlace.ThisOne}",
        row => new Document(row.GetString(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<DateTimeOffset>(2)), ct, place.One)).SingleOrDefault();

    public static Task<List<(string Id, DateTimeOffset Updated)>> Documents(this IQuerySession session, DocumentPlace place, DateTimeOffset? since, CancellationToken ct) => session.Read(
        $"select document_id, updated from goals.xapi_documents where {DocumentPlace.There} and updated > coalesce(@since, '-infinity'::timestamptz) order by document_id",
        row => (row.GetString(0), row.GetFieldValue<DateTimeOffset>(1)), ct, [.. place.All, ("since", since?.ToUniversalTime())]);

    public static Task Put(this IDocumentSession session, DocumentPlace place, Document document, CancellationToken ct) => session.Write(
        """
        insert into goals.xapi_documents (tenant_id, kind, activity, agent, registration, document, document_id, content_type, content, updated)
        values (@tenant, @kind, @activity, @agent, @registration, @document, @id, @type, @content, @updated)
        on conflict (tenant_id, kind, activity, agent, registration, document)
        do update set content_type = excluded.content_type, content = excluded.content, updated = excluded.updated
        """, ct, [.. place.One, ("id", place.Id), ("type", document.ContentType), ("content", document.Content), ("updated", document.Updated.ToUniversalTime())]);

    public static Task Remove(this IDocumentSession session, DocumentPlace place, CancellationToken ct) => place.Id is null
        ? session.Write($"delete from goals.xapi_documents where {DocumentPlace.There}", ct, place.All)
        : session.Write($"delete from goals.xapi_documents where {DocumentPlace.ThisOne}", ct, place.One);
}
