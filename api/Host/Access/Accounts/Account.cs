namespace Competence.Api.Access.Accounts;

/// <summary>How one person signs in here. It decides the tenant, so it lies outside every tenant; the person's names lie elsewhere.</summary>
internal sealed record Account
{
    public required Guid Id { get; init; }
    public required string Tenant { get; init; }
    public required Guid PersonId { get; init; }
    public required string UserName { get; init; }
    /// <summary>What the user name is found by, unique in the installation.</summary>
    public required string Key { get; init; }
    /// <summary>Null until the account has been activated.</summary>
    public string? PasswordHash { get; init; }
    public Activation? Activation { get; init; }
    public SecondFactor? SecondFactor { get; init; }
    /// <summary>Two sign-ins with one one-time code meet here: the later one's save fails.</summary>
    public Guid Version { get; set; }

    public static string KeyOf(string userName) => userName.Trim().Normalize().ToUpperInvariant();
}

/// <param name="CodeHash">SHA-256 of the code that the person was given.</param>
internal sealed record Activation(string CodeHash, DateTimeOffset ExpiresAt);

/// <param name="Protected">The shared secret, encrypted with the installation's keys.</param>
/// <param name="LastStep">The time step of the last accepted code: it and earlier ones are used up.</param>
internal sealed record SecondFactor(string Protected, bool IsConfirmed, long LastStep);
