using System.Security.Claims;
using Competence.Api.Access.Doors;
using Competence.Api.Access.Limits;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;

namespace Competence.Api.Access.Accounts;

public sealed record ConfirmSecondFactorRequest([property: FromBody] FirstCode Body);

/// <param name="OneTimeCode">Six digits.</param>
public sealed record FirstCode(string OneTimeCode);

internal sealed class ConfirmSecondFactorValidator : Validator<ConfirmSecondFactorRequest>
{
    public ConfirmSecondFactorValidator() => RuleFor(r => r.Body.OneTimeCode).NotEmpty().MaximumLength(20);
}

/// <summary>Confirm the second factor with its first code; from now on signing in needs one</summary>
internal sealed class ConfirmSecondFactorEndpoint(AccountStore accounts, OneTimeCodes codes, AccountLimit limit, FailedTries tries, SessionStore sessions)
    : Endpoint<ConfirmSecondFactorRequest>
{
    public override void Configure()
    {
        Put("/me/second-factor");
        Policies("second-factor.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(409).ProducesProblem(429));
    }

    public override async Task HandleAsync(ConfirmSecondFactorRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var account = await accounts.Of(actor.Tenant, actor.PersonId!.Value, ct);
        if (account?.SecondFactor is not { IsConfirmed: false } factor)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("access.second-factor-not-enrolled")));
            return;
        }
        var keys = FailedTries.Keys(HttpContext, account.UserName);
        if ((limit.Wait(keys[0]) ?? await tries.Wait(keys, ct)) is { } wait)
        {
            await RateLimiting.TooMany(HttpContext, wait);
            return;
        }
        if (codes.Use(factor, request.Body.OneTimeCode) is not { } used
            || !await accounts.Change(account with { SecondFactor = used with { IsConfirmed = true } }, ct))
        {
            await tries.Failed(keys, ct);
            await Send.ResultAsync(Outcome.Problem(Refusal.Forbidden("access.one-time-code")));
            return;
        }
        if (User.FindFirstValue(SessionDoor.IdClaim) is { } session)
        {
            await sessions.EndAll(actor.Tenant, actor.PersonId!.Value, but: session, ct);
            await sessions.PassSecondFactor(session, ct);
        }
        await Send.NoContentAsync(ct);
    }
}
