using System.Security.Claims;

namespace Competence.Kernel;

/// <summary>Who acts: a signed-in person or a service key, always within one tenant.</summary>
/// <param name="Tenant">The organisation; from the session or the key alone, never from the request.</param>
/// <param name="PersonId">The person, or null for a key.</param>
/// <param name="KeyId">The service key, or null for a person.</param>
/// <param name="Scopes">What a key may do; empty for a person.</param>
public sealed record Actor(string Tenant, Guid? PersonId, Guid? KeyId, IReadOnlyList<string> Scopes)
{
    public const string TenantClaim = "tenant", PersonClaim = "person", KeyClaim = "key", ScopeClaim = "scope";

    /// <summary>The name under which events and audit entries are recorded: an id, never a name.</summary>
    public string Name => PersonId is { } person ? person.ToString() : $"key:{KeyId}";

    /// <summary>Null where nobody is signed in.</summary>
    public static Actor? Of(ClaimsPrincipal user) => user.FindFirstValue(TenantClaim) is { } tenant
        ? new(tenant, IdIn(user, PersonClaim), IdIn(user, KeyClaim), [.. user.FindAll(ScopeClaim).Select(c => c.Value)])
        : null;

    /// <summary>For endpoints behind a person's sign-in.</summary>
    public static Guid PersonIn(ClaimsPrincipal user) =>
        Of(user)?.PersonId ?? throw new InvalidOperationException("The endpoint must require a signed-in person.");

    private static Guid? IdIn(ClaimsPrincipal user, string claim) => Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;
}
