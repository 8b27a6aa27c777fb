using FastEndpoints;
using Marten;

namespace Competence.Api.Access.FirstRun;

/// <param name="IsRequired">Whether the first account is still to be made.</param>
/// <param name="IsDevelopment">Whether people can be acted as without signing in.</param>
public sealed record SetupView(bool IsRequired, bool IsDevelopment);

/// <summary>Whether this installation waits to be set up</summary>
internal sealed class GetSetupEndpoint(IDocumentStore store, IHostEnvironment environment) : EndpointWithoutRequest<SetupView>
{
    public override void Configure()
    {
        Get("/setup");
        AllowAnonymous();
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var installation = await session.LoadAsync<Installation>(Installation.Only, ct);
        await Send.OkAsync(new SetupView(installation?.Tenant is null, environment.IsDevelopment()), ct);
    }
}
