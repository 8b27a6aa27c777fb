using Competence.Api.Access.Limits;
using Competence.Kernel;
using Competence.People.Lines;
using Marten;

namespace Competence.Api.Access.Accounts;

/// <summary>One try to sign in. Who is unknown, has no password or has left is refused like a wrong password, and as slowly.</summary>
internal sealed class SignIn(
    AccountStore accounts, Passwords passwords, OneTimeCodes codes, AccountLimit limit, FailedTries tries, IDocumentStore store, TimeProvider clock)
{
    private static readonly Refusal
        Credentials = new(401, "access.credentials"),
        CodeRequired = new(401, "access.one-time-code-required"),
        WrongCode = new(401, "access.one-time-code");

    public async Task<(Account? Account, Refusal? Refusal, TimeSpan? Wait)> Try(Credentials given, string[] keys, CancellationToken ct)
    {
        if ((limit.Wait(keys[0]) ?? await tries.Wait(keys, ct)) is { } wait) return (null, null, wait);

        var account = await accounts.Named(given.UserName, ct);
        if (!passwords.Verify(account?.PasswordHash, given.Password) || !await IsActive(account!, ct)) return await Failed(Credentials);

        if (account!.SecondFactor is { IsConfirmed: true } factor)
        {
            if (given.OneTimeCode is null or "") return (null, CodeRequired, null);
            if (codes.Use(factor, given.OneTimeCode) is not { } used) return await Failed(WrongCode);
            account = account with { SecondFactor = used };
            if (!await accounts.Change(account, ct)) return await Failed(WrongCode); // the same code, twice at once
        }
        await tries.Forget(given.UserName, ct);
        return (account, null, null);

        async Task<(Account?, Refusal?, TimeSpan?)> Failed(Refusal refusal)
        {
            await tries.Failed(keys, ct);
            return (null, refusal, null);
        }
    }

    private async Task<bool> IsActive(Account account, CancellationToken ct)
    {
        await using var session = store.QuerySession(account.Tenant);
        return await new Line(session, clock).IsActive(account.PersonId, ct);
    }
}
