namespace Competence.Api.Access.Doors;

/// <summary>One sign-in in one browser. The browser holds the id; here lies its SHA-256, so a copy of this table opens nothing.</summary>
internal sealed record Session
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30), Longest = TimeSpan.FromHours(12), Throttle = TimeSpan.FromMinutes(1);

    /// <summary>SHA-256 of the id in the cookie.</summary>
    public required string Id { get; init; }
    public required string Tenant { get; init; }
    public required Guid PersonId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset LastSeen { get; init; }
    /// <summary>A one-time code was given, or enrolled, in this very session.</summary>
    public bool HasSecondFactor { get; init; }
    /// <summary>Somebody in development plays this person.</summary>
    public bool IsActingAs { get; init; }

    public bool IsOver(DateTimeOffset now) => now - LastSeen > Idle || now - CreatedAt > Longest;
}
