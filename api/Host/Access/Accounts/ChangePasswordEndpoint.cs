using Competence.Api.Access.Doors;
using Competence.Api.Access.Limits;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;

namespace Competence.Api.Access.Accounts;

public sealed record ChangePasswordRequest([property: FromBody] PasswordChange Body);

/// <param name="New">12 to 128 characters.</param>
public sealed record PasswordChange(string Current, string New);

internal sealed class ChangePasswordValidator : Validator<ChangePasswordRequest>
{
    public ChangePasswordValidator()
    {
        RuleFor(r => r.Body.Current).NotEmpty().MaximumLength(Passwords.Longest);
        RuleFor(r => r.Body.New).AsPassword(_ => null);
    }
}

/// <summary>Change one's password; every session ends, and this browser gets a new one, with a new antiforgery token in <c>X-Antiforgery</c></summary>
internal sealed class ChangePasswordEndpoint(
    AccountStore accounts, Passwords passwords, AccountLimit limit, FailedTries tries, SessionStore sessions) : Endpoint<ChangePasswordRequest>
{
    public override void Configure()
    {
        Put("/me/password");
        Policies("me.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(409).ProducesProblem(429));
    }

    public override async Task HandleAsync(ChangePasswordRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        if (await accounts.Of(actor.Tenant, actor.PersonId!.Value, ct) is not { PasswordHash: { } hash } account)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("access.no-account")));
            return;
        }
        var keys = FailedTries.Keys(HttpContext, account.UserName);
        if ((limit.Wait(keys[0]) ?? await tries.Wait(keys, ct)) is { } wait)
        {
            await RateLimiting.TooMany(HttpContext, wait);
            return;
        }
        if (!passwords.Verify(hash, request.Body.Current))
        {
            await tries.Failed(keys, ct);
            await Send.ResultAsync(Outcome.Problem(Refusal.Forbidden("access.current-password")));
            return;
        }
        if (request.Body.New.Contains(account.UserName, StringComparison.OrdinalIgnoreCase))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("access.password-is-user-name")));
            return;
        }
        if (!await accounts.Change(account with { PasswordHash = passwords.Hash(request.Body.New) }, ct))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("http.409")));
            return;
        }
        await Restart(actor, ct);
        await Send.NoContentAsync(ct);
    }

    private async Task Restart(Actor actor, CancellationToken ct)
    {
        await sessions.EndAll(actor.Tenant, actor.PersonId!.Value, but: null, ct);
        var now = SignedIn.Of(HttpContext);
        HttpContext.Response.Headers[Antiforgery.Header] =
            await sessions.Start(HttpContext, actor.Tenant, actor.PersonId!.Value, now.HasSecondFactor, now.IsActingAs, ct);
    }
}
