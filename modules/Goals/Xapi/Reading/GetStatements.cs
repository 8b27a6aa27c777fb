using System.Text;
using System.Text.Json.Nodes;
using Competence.Goals.Xapi.Manners;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Competence.Goals.Xapi.Reading;

/// <param name="Statements">The newest first, unless the oldest are asked for first.</param>
/// <param name="More">Where to read on, relative to this host; empty at the end. Good for as long as the key is.</param>
public sealed record StatementsView(IReadOnlyList<object> Statements, string More);

/// <summary>Read xAPI statements</summary>
/// <remarks>
/// One statement by its id, or those that fit all that is asked for. What is stored while one reads on by <c>more</c> is neither read twice
/// nor missed. xAPI 1.0.3 (Communication, 2.1.3) and 2.0.
/// </remarks>
internal sealed class GetStatementsEndpoint(IQuerySession session) : XapiEndpoint<GetStatementsQuery>
{
    public override void Configure()
    {
        Speak(Http.GET, "/statements", "xapi.read");
        Description(d => d.Produces<StatementsView>(200).ProducesProblem(400).ProducesProblem(404));
    }

    protected override async Task<IResult> Answer(GetStatementsQuery query, XapiVersion version, CancellationToken ct)
    {
        var (question, refusal) = StatementQuestion.Of(query, HttpContext.Request.Query.Keys);
        if (refusal is not null) return Outcome.Problem(refusal);
        if ((question!.StatementId ?? question.VoidedStatementId) is { } id)
            return await session.One(id, question.VoidedStatementId is not null, ct) is { } one
                ? await Tell(question, [one], texts => texts[0], ct)
                : Outcome.Problem(Refusal.NotFound("goals.xapi-no-statement"));

        var found = await session.Find(question, ct);
        var more = found.Count > question.Limit ? More(found[question.Limit - 1].Position) : "";
        return await Tell(question, [.. found.Take(question.Limit)], texts => $$"""{"statements":[{{string.Join(',', texts)}}],"more":{{Said.Text(JsonValue.Create(more))}}}""", ct);
    }

    private async Task<IResult> Tell(StatementQuestion question, FoundStatement[] found, Func<string[], string> whole, CancellationToken ct)
    {
        if (found.Length > 0) HttpContext.Response.GetTypedHeaders().LastModified = found.Max(f => f.Stored);
        var text = whole(await session.InFormat(found, question.Format, Languages.Of(HttpContext.Request), ct));
        return question.HasData ? new StatementsWithData(session, Encoding.UTF8.GetBytes(text), found) : Said.Json(HttpContext, text);
    }

    private string More(Position position)
    {
        var query = new QueryBuilder(HttpContext.Request.Query.Where(q => q.Key != "position").Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()))) { { "position", position.ToString() } };
        return $"{HttpContext.Request.PathBase}{HttpContext.Request.Path}{query}";
    }
}
