using Competence.Kernel;
using JasperFx;
using Marten;

namespace Competence.Api.Access.Accounts;

/// <summary>Activation codes: handed over by whoever invites, good for a week and for one use.</summary>
internal sealed class Invitations(IDocumentStore store, AccountStore accounts, Passwords passwords, OneTimeCodes codes, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(7);
    public static readonly Refusal OneTimeCodeRequired = new(401, "access.one-time-code-required");
    private static readonly Refusal
        NoUserName = Refusal.Conflict("access.no-user-name"),
        Taken = Refusal.Conflict("access.user-name-taken"),
        WrongCode = Refusal.Forbidden("access.activation-code"),
        WrongOneTimeCode = new(401, "access.one-time-code");

    public async Task<(Refusal? Refusal, InvitationView? Invitation)> Invite(string tenant, Guid person, string? userName, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(userName)) return (NoUserName, null);
        var (code, expires) = (Secrets.NewCode(), clock.GetUtcNow() + Lasts);
        var account = await accounts.Of(tenant, person, ct);
        var invited = (account ?? new Account { Id = Guid.CreateVersion7(), Tenant = tenant, PersonId = person, UserName = "", Key = "" }) with
        {
            UserName = userName.Trim(), Key = Account.KeyOf(userName), PasswordHash = null, Activation = new(Secrets.Hash(code), expires),
        };
        await using var session = store.LightweightSession();
        if (account is null) session.Insert(invited);
        else session.UpdateExpectedVersion(invited, account.Version);
        try
        {
            await session.SaveChangesAsync(ct);
            return (null, new(code, expires));
        }
        catch (DocumentAlreadyExistsException)
        {
            return (Taken, null);
        }
    }

    public async Task<(Refusal? Refusal, Account? Account)> Activate(AccountActivation given, CancellationToken ct)
    {
        var account = await accounts.Named(given.UserName, ct);
        if (account?.Activation is not { } activation || activation.ExpiresAt < clock.GetUtcNow()
            || !Secrets.Matches(activation.CodeHash, Secrets.Read(given.ActivationCode))) return (WrongCode, null);

        var activated = account with { Activation = null, PasswordHash = passwords.Hash(given.Password) };
        if (account.SecondFactor is { IsConfirmed: true } factor) // an invitation replaces what one knows, not what one has
        {
            if (given.OneTimeCode is null or "") return (OneTimeCodeRequired, null);
            if (codes.Use(factor, given.OneTimeCode) is not { } used) return (WrongOneTimeCode, null);
            activated = activated with { SecondFactor = used };
        }
        return await accounts.Change(activated, ct) ? (null, activated) : (WrongCode, null);
    }
}
