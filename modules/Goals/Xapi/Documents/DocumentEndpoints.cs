using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Documents;

/// <summary>Reads one document as it was sent, or the ids of all.</summary>
internal abstract class GetDocumentEndpoint<TQuery>(IQuerySession session, string route) : XapiEndpoint<TQuery> where TQuery : IDocumentQuery
{
    public override void Configure()
    {
        Speak(Http.GET, route, "xapi.read");
        Description(d => d.Produces<object>(200).ProducesProblem(400).ProducesProblem(404));
    }

    protected override async Task<IResult> Answer(TQuery query, XapiVersion version, CancellationToken ct)
    {
        var (place, since, refusal) = query.Read(needsId: false);
        if (refusal is not null) return Outcome.Problem(refusal);
        if (place!.Id is null) return List(await session.Documents(place, since, ct));
        if (await session.Document(place, ct) is not { } document) return Outcome.Problem(Refusal.NotFound("goals.xapi-no-document"));

        HttpContext.Response.Headers.ETag = document.Tag;
        HttpContext.Response.Headers.ContentDisposition = "attachment"; // whatever it is, it is no page of ours
        HttpContext.Response.GetTypedHeaders().LastModified = document.Updated;
        return Results.Bytes(document.Content, document.ContentType);
    }

    private IResult List(List<(string Id, DateTimeOffset Updated)> documents)
    {
        if (documents.Count > 0) HttpContext.Response.GetTypedHeaders().LastModified = documents.Max(d => d.Updated);
        return Said.Json(HttpContext, new JsonArray([.. documents.Select(d => (JsonNode)d.Id)]));
    }
}

/// <summary>Stores a document, or replaces it whole.</summary>
internal abstract class PutDocumentEndpoint<TQuery>(IDocumentSession session, TimeProvider clock, string route, bool isPost = false)
    : XapiEndpoint<TQuery> where TQuery : IDocumentQuery
{
    public override void Configure()
    {
        Speak(isPost ? Http.POST : Http.PUT, route, "xapi.write", isPost ? ["application/json"] : ["application/json", "application/octet-stream"]);
        Description(d => d.Produces(204).ProducesProblem(400).ProducesProblem(409).ProducesProblem(412).ProducesProblem(413));
    }

    protected override async Task<IResult> Answer(TQuery query, XapiVersion version, CancellationToken ct)
    {
        var (place, _, refusal) = query.Read(needsId: true);
        if (refusal is not null) return Outcome.Problem(refusal);
        if (await Body.Read(HttpContext.Request.Body, OwnManners.LongestJson, ct) is not { } content) return Outcome.Problem(Body.TooLarge(OwnManners.LongestJson));

        var sent = new Document(HttpContext.Request.ContentType ?? "application/octet-stream", content, clock.GetUtcNow());
        if (DocumentRules.Content(sent) is { } unreadable) return Outcome.Problem(unreadable);
        await session.Begin(ct);
        await session.Hold(place!.Lock, ct);
        var there = await session.Document(place!, ct);
        if (DocumentRules.Condition(HttpContext.Request.Headers, there?.Tag, Need(place!, version)) is { } refused) return Outcome.Problem(refused);
        var (document, fault) = isPost ? DocumentRules.Posted(there, sent) : (sent, null);
        if (fault is not null) return Outcome.Problem(fault);

        await session.Put(place!, document!, ct);
        await session.SaveChangesAsync(ct);
        return Results.NoContent();
    }

    /// <summary>xAPI 1.0 wants it for every profile and for no state, xAPI 2.0 for what is there.</summary>
    private ConditionNeed Need(DocumentPlace place, XapiVersion version) =>
        isPost ? ConditionNeed.Never : version.IsNew ? ConditionNeed.ToReplace : place.Kind == DocumentPlace.State ? ConditionNeed.Never : ConditionNeed.Always;
}

/// <summary>Removes one document, or all that lie there.</summary>
internal abstract class DeleteDocumentEndpoint<TQuery>(IDocumentSession session, string route, bool isOfMany = false) : XapiEndpoint<TQuery> where TQuery : IDocumentQuery
{
    public override void Configure()
    {
        Speak(Http.DELETE, route, "xapi.write");
        Description(d => d.Produces(204).ProducesProblem(400).ProducesProblem(412));
    }

    protected override async Task<IResult> Answer(TQuery query, XapiVersion version, CancellationToken ct)
    {
        var (place, _, refusal) = query.Read(needsId: !isOfMany);
        if (refusal is not null) return Outcome.Problem(refusal);
        await session.Begin(ct);
        await session.Hold(place!.Lock, ct);
        var there = place!.Id is null ? null : await session.Document(place, ct);
        if (DocumentRules.Condition(HttpContext.Request.Headers, there?.Tag, ConditionNeed.Never) is { } refused) return Outcome.Problem(refused);
        await session.Remove(place, ct);
        await session.SaveChangesAsync(ct);
        return Results.NoContent();
    }
}
