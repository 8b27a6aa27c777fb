using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access.Accounts;

/// <summary>
/// ASP.NET Core Identity's hasher, PBKDF2 with HMAC-SHA512. Not its UserManager: that locks accounts for good instead of
/// slowing tries down, and takes one code of a second factor many times.
/// </summary>
internal sealed class Passwords
{
    public const int Iterations = 210_000, Shortest = 12, Longest = 128;

    private readonly PasswordHasher<Account> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly string nobodys;

    public Passwords() => nobodys = hasher.HashPassword(null!, Secrets.New());

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Takes as long for an account that is not there as for one that is.</summary>
    public bool Verify(string? hash, string password) =>
        hasher.VerifyHashedPassword(null!, hash ?? nobodys, password) != PasswordVerificationResult.Failed && hash is not null;
}
