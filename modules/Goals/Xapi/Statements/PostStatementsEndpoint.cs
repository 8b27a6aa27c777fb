using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Xapi.Statements;

/// <summary>Store one xAPI statement, or many at once</summary>
/// <remarks>
/// A statement or an array of them, as JSON or, with data attached, as multipart/mixed: all are stored, or none. Sent again under the same
/// id a statement changes nothing. Answers the ids in the order of the statements. xAPI 1.0.3 (Communication, 2.1.2) and 2.0.
/// </remarks>
internal sealed class PostStatementsEndpoint(IMessageBus bus) : XapiEndpoint<EmptyRequest>
{
    public override void Configure()
    {
        Speak(Http.POST, "/statements", "xapi.write", "application/json", "multipart/mixed");
        Description(d => d.Produces<IReadOnlyList<Guid>>(200).ProducesProblem(400).ProducesProblem(409).ProducesProblem(413));
    }

    protected override async Task<IResult> Answer(EmptyRequest query, XapiVersion version, CancellationToken ct)
    {
        var (sent, refusal) = await SentStatements.Read(HttpContext.Request, version, isOne: false, ct);
        if (refusal is not null) return Outcome.Problem(refusal);

        NewStatement[] statements = [.. sent!.Statements.Select(s => Of(s, Guid.TryParse(s.TextAt("id"), out var id) ? id : Guid.CreateVersion7(), version, HttpContext))];
        var outcome = statements.Length == 0 ? new(null) : await bus.InvokeAsync<Outcome>(new StoreStatements(statements, sent.Data), ct);
        return outcome.ToResult(() => Said.Json(HttpContext, new JsonArray([.. statements.Select(s => (JsonNode)(s.Sent.TextAt("id") ?? s.StatementId.ToString()))])));
    }

    public static NewStatement Of(JsonElement sent, Guid id, XapiVersion version, HttpContext http) => new(
        id, sent, version.OfStatement, new($"{http.Request.Scheme}://{http.Request.Host}/", Actor.Of(http.User)!.KeyId ?? Guid.Empty));
}
