namespace Competence.Api.Access.Keys;

/// <summary>What another system signs in with. It decides the tenant, so it lies outside every tenant.</summary>
internal sealed record ServiceKey
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(365), Throttle = TimeSpan.FromMinutes(1);
    public const int LivePerName = 2;

    public required Guid Id { get; init; }
    public required string Tenant { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<KeyScope> Scopes { get; init; }
    /// <summary>SHA-256 of the secret, which was shown once.</summary>
    public required string SecretHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }

    public bool IsLive(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}

/// <summary>What a key may do; never a person's rights.</summary>
public enum KeyScope { Import, Report, Scim, Xapi }
