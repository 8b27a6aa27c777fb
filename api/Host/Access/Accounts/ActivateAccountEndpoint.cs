using Competence.Api.Access.Doors;
using Competence.Api.Access.Limits;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;

namespace Competence.Api.Access.Accounts;

public sealed record ActivateAccountRequest([property: FromBody] AccountActivation Body);

/// <param name="ActivationCode">From the invitation.</param>
/// <param name="Password">12 to 128 characters.</param>
/// <param name="OneTimeCode">Six digits, for those who had enrolled a second factor before.</param>
public sealed record AccountActivation(string UserName, string ActivationCode, string Password, string? OneTimeCode = null);

internal sealed class ActivateAccountValidator : Validator<ActivateAccountRequest>
{
    public ActivateAccountValidator()
    {
        RuleFor(r => r.Body.UserName).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.ActivationCode).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.Password).AsPassword(r => r.Body.UserName);
        RuleFor(r => r.Body.OneTimeCode).MaximumLength(20);
    }
}

/// <summary>Set the password of an account one was invited to, and sign in</summary>
internal sealed class ActivateAccountEndpoint(
    Invitations invitations, AccountLimit limit, FailedTries tries, SessionStore sessions, MeReader me)
    : Endpoint<ActivateAccountRequest, MeView>
{
    public override void Configure()
    {
        Post("/account-activations");
        AllowAnonymous();
        Description(d => d.ProducesProblem(401).ProducesProblem(403).ProducesProblem(429));
        Options(o => o.RequireRateLimiting(RateLimiting.Doors));
    }

    public override async Task HandleAsync(ActivateAccountRequest request, CancellationToken ct)
    {
        var keys = FailedTries.Keys(HttpContext, request.Body.UserName);
        if ((limit.Wait(keys[0]) ?? await tries.Wait(keys, ct)) is { } wait)
        {
            await RateLimiting.TooMany(HttpContext, wait);
            return;
        }
        var (refusal, account) = await invitations.Activate(request.Body, ct);
        if (account is null)
        {
            if (refusal != Invitations.OneTimeCodeRequired) await tries.Failed(keys, ct);
            await Send.ResultAsync(Outcome.Problem(refusal!));
            return;
        }
        await tries.Forget(account.UserName, ct);
        await sessions.EndAll(account.Tenant, account.PersonId, but: null, ct);
        var hasSecondFactor = account.SecondFactor is { IsConfirmed: true };
        var token = await sessions.Start(HttpContext, account.Tenant, account.PersonId, hasSecondFactor, isActingAs: false, ct);
        var actor = new Actor(account.Tenant, account.PersonId, null, []);
        await Send.OkAsync(await me.Read(actor, new(hasSecondFactor, IsActingAs: false, token), ct), ct);
    }
}
