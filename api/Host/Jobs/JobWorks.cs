using Competence.Kernel;

namespace Competence.Api.Jobs;

/// <summary>The works that modules registered, by kind; each step gets its own, in a scope of its own.</summary>
public sealed class JobWorks(IServiceScopeFactory scopes)
{
    /// <summary>An unknown kind is a fault in the program, not in a request.</summary>
    public void Require(string kind)
    {
        using var scope = scopes.CreateScope();
        Find(scope.ServiceProvider, kind);
    }

    public async Task<string?> Advance(string kind, JobRun run, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Find(scope.ServiceProvider, kind).Advance(run, ct);
    }

    private static IJobWork Find(IServiceProvider services, string kind) =>
        services.GetServices<IJobWork>().SingleOrDefault(work => work.Kind == kind)
        ?? throw new InvalidOperationException($"No module registered a work of the kind {kind}.");
}
