using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Api.Access.Keys;

/// <param name="Scopes">What it may do.</param>
/// <param name="LastUsedAt">To the minute; null where it was never used.</param>
/// <param name="RevokedAt">From when it opens nothing; null while it does.</param>
public sealed record ServiceKeyView(
    Guid KeyId, string Name, IReadOnlyList<KeyScope> Scopes,
    DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt);

public sealed record ServiceKeysView(IReadOnlyList<ServiceKeyView> Items);

/// <summary>All service keys, revoked and expired ones too, without their secrets</summary>
internal sealed class ListServiceKeysEndpoint(IDocumentStore store) : EndpointWithoutRequest<ServiceKeysView>
{
    public override void Configure()
    {
        Get("/service-keys");
        Policies("service-key.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var tenant = Actor.Of(User)!.Tenant;
        await using var session = store.QuerySession();
        var keys = await session.Query<ServiceKey>().Where(k => k.Tenant == tenant).OrderByDescending(k => k.CreatedAt).ToListAsync(ct);
        await Send.OkAsync(new ServiceKeysView([.. keys.Select(k =>
            new ServiceKeyView(k.Id, k.Name, k.Scopes, k.CreatedAt, k.ExpiresAt, k.LastUsedAt, k.RevokedAt))]), ct);
    }
}
