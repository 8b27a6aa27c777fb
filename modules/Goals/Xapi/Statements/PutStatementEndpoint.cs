using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Xapi.Statements;

/// <param name="StatementId">Its id, needed; where the statement has one too, the same.</param>
public sealed record PutStatementQuery([property: QueryParam] string? StatementId);

/// <summary>Store one xAPI statement under an id</summary>
/// <remarks>Sent again it changes nothing; with other content it is refused. xAPI 1.0.3 (Communication, 2.1.1) and 2.0.</remarks>
internal sealed class PutStatementEndpoint(IMessageBus bus) : XapiEndpoint<PutStatementQuery>
{
    public override void Configure()
    {
        Speak(Http.PUT, "/statements", "xapi.write", "application/json", "multipart/mixed");
        Description(d => d.Produces(204).ProducesProblem(400).ProducesProblem(409).ProducesProblem(413));
    }

    protected override async Task<IResult> Answer(PutStatementQuery query, XapiVersion version, CancellationToken ct)
    {
        var read = new Parameters();
        var id = read.Id(read.Needed(query.StatementId, "statementId"), "statementId");
        if (read.Refusal is { } wrong) return Outcome.Problem(wrong);
        var (sent, refusal) = await SentStatements.Read(HttpContext.Request, version, isOne: true, ct);
        if (refusal is null && sent!.Statements[0].TextAt("id") is { } own && Guid.Parse(own) != id) refusal = new Refusal(400, "goals.xapi-other-id", id!, own);
        if (refusal is not null) return Outcome.Problem(refusal);

        var statement = PostStatementsEndpoint.Of(sent!.Statements[0], id!.Value, version, HttpContext);
        return (await bus.InvokeAsync<Outcome>(new StoreStatements([statement], sent.Data), ct)).ToResult(() => Results.NoContent());
    }
}
