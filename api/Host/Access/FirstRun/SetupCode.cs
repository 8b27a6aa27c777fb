using Marten;

namespace Competence.Api.Access.FirstRun;

/// <summary>
/// There is no account to begin with. Whoever can read the server's log may make the first one: a code, written there at
/// start while nothing is set up, good for half an hour and for one use.
/// </summary>
internal sealed partial class SetupCode(IDocumentStore store, TimeProvider clock, ILogger<SetupCode> log) : IHostedLifecycleService
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <returns>The new code; null where all is set up.</returns>
    public async Task<string?> Renew(CancellationToken ct)
    {
        await using var session = store.LightweightSession();
        await session.Alone(Installation.Only, ct);
        if (await session.LoadAsync<Installation>(Installation.Only, ct) is { Tenant: not null }) return null;

        var code = Secrets.NewCode();
        session.Store(new Installation(Installation.Only, Secrets.Hash(code), clock.GetUtcNow() + Lasts, Tenant: null));
        await session.SaveChangesAsync(ct);
        Tell(code, (int)Lasts.TotalMinutes);
        return code;
    }

    // the store's tables are there only once every hosted service has started
    public Task StartedAsync(CancellationToken cancellationToken) => Renew(cancellationToken);

    [LoggerMessage(LogLevel.Warning, "Not set up yet. Open the address below and enter this setup code within {Minutes} minutes: {Code}")]
    private partial void Tell(string code, int minutes);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
