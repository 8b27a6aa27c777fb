using Competence.Api.Access.Accounts;
using Competence.Api.Access.Doors;
using Competence.Api.Access.FirstRun;
using Competence.Api.Access.Rules;
using Competence.Kernel;
using Competence.People.Lines;
using FastEndpoints;
using Marten;

namespace Competence.Api.Access.Development;

public sealed record ActAsRequest([property: FromBody] Part Body);

public sealed record Part(Guid PersonId);

/// <summary>Act as a person of the organisation that was set up; in development alone</summary>
internal sealed class ActAsEndpoint(IDocumentStore store, SessionStore sessions, MeReader me, TimeProvider clock) : Endpoint<ActAsRequest, MeView>
{
    public override void Configure()
    {
        Post("/development/act-as");
        AllowAnonymous();
        Tags(DevelopmentOnly.Tag);
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(ActAsRequest request, CancellationToken ct)
    {
        await using var outside = store.QuerySession();
        var tenant = (await outside.LoadAsync<Installation>(Installation.Only, ct))?.Tenant;
        await using var session = store.QuerySession(tenant ?? "none");
        if (tenant is null || !await new Line(session, clock).IsActive(request.Body.PersonId, ct))
        {
            await Send.ResultAsync(Outcome.Problem(AccessPolicy.NotFound));
            return;
        }
        var token = await sessions.Start(HttpContext, tenant, request.Body.PersonId, hasSecondFactor: false, isActingAs: true, ct);
        await Send.OkAsync(await me.Read(new(tenant, request.Body.PersonId, null, []), new(false, IsActingAs: true, token), ct), ct);
    }
}
