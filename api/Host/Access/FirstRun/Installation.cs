namespace Competence.Api.Access.FirstRun;

/// <summary>The one record of whether this installation has been set up, outside every tenant.</summary>
/// <param name="CodeHash">SHA-256 of the setup code in the log.</param>
/// <param name="Tenant">The organisation that was set up; null until then.</param>
internal sealed record Installation(string Id, string? CodeHash, DateTimeOffset CodeExpiresAt, string? Tenant)
{
    public const string Only = "installation";
}

/// <summary>What the tenant is called.</summary>
internal sealed record Organisation(string Id, string Name)
{
    public const string Own = "organisation";
}
