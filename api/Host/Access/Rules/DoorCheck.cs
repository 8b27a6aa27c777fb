using FastEndpoints;

namespace Competence.Api.Access.Rules;

/// <summary>The host does not start while an endpoint has no lock: one action that <see cref="Rights"/> knows, or a place in this list.</summary>
internal sealed class DoorCheck(EndpointDataSource endpoints) : IHostedLifecycleService
{
    /// <summary>What anybody may ask without signing in.</summary>
    public static readonly string[] Anonymous =
        ["GetSetupEndpoint", "SetUpEndpoint", "SignInEndpoint", "ActivateAccountEndpoint", "ListActAsEndpoint", "ActAsEndpoint", "AboutLearningRecordsEndpoint"];

    /// <summary>Routes beside the endpoints: health and the contract.</summary>
    public static readonly string[] AnonymousRoutes = ["/health/", "/openapi/", "/api-reference", TestRoute];

    public const string TestRoute = "_test_url_cache_";

    public static IEnumerable<string> Faults(IEnumerable<Endpoint> endpoints) => endpoints.OfType<RouteEndpoint>().Select(Fault).OfType<string>();

    public Task StartedAsync(CancellationToken cancellationToken) => Faults(endpoints.Endpoints).ToList() is { Count: > 0 } faults
        ? throw new InvalidOperationException($"Endpoints without a lock (see {nameof(DoorCheck)}.cs): {string.Join("; ", faults)}")
        : Task.CompletedTask;

    private static string? Fault(RouteEndpoint route)
    {
        var pattern = route.RoutePattern.RawText ?? "";
        if (route.Metadata.GetMetadata<EndpointDefinition>() is not { } endpoint)
            return AnonymousRoutes.Any(open => pattern.TrimStart('/').StartsWith(open.TrimStart('/'), StringComparison.Ordinal)) ? null : $"{pattern} is no endpoint";
        var name = endpoint.EndpointType.Name;
        if (endpoint.AnonymousVerbs is { Length: > 0 }) return Anonymous.Contains(name) ? null : $"{name} is open to anybody";
        return endpoint.PreBuiltUserPolicies switch
        {
            [var action] when Rights.Knows(action) => null,
            [var action] => $"{name} has the action '{action}', which {nameof(Rights)}.cs does not know",
            _ => $"{name} has no action, or several",
        };
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
