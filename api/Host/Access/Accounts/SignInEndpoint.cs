using Competence.Api.Access.Doors;
using Competence.Api.Access.Limits;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;

namespace Competence.Api.Access.Accounts;

public sealed record SignInRequest([property: FromBody] Credentials Body);

/// <param name="OneTimeCode">Six digits, for those who have enrolled a second factor.</param>
public sealed record Credentials(string UserName, string Password, string? OneTimeCode = null);

internal sealed class SignInValidator : Validator<SignInRequest>
{
    public SignInValidator()
    {
        RuleFor(r => r.Body.UserName).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.Password).NotEmpty().MaximumLength(Passwords.Longest);
        RuleFor(r => r.Body.OneTimeCode).MaximumLength(20);
    }
}

/// <summary>Sign in: the answer sets the session's cookie</summary>
internal sealed class SignInEndpoint(SignIn signIn, SessionStore sessions, MeReader me) : Endpoint<SignInRequest, MeView>
{
    public override void Configure()
    {
        Post("/session");
        AllowAnonymous();
        Description(d => d.ProducesProblem(401).ProducesProblem(403).ProducesProblem(429));
        Options(o => o.RequireRateLimiting(RateLimiting.Doors));
    }

    public override async Task HandleAsync(SignInRequest request, CancellationToken ct)
    {
        var (account, refusal, wait) = await signIn.Try(request.Body, FailedTries.Keys(HttpContext, request.Body.UserName), ct);
        if (wait is { } a)
        {
            await RateLimiting.TooMany(HttpContext, a);
            return;
        }
        if (account is null)
        {
            await Send.ResultAsync(Outcome.Problem(refusal!));
            return;
        }
        var hasSecondFactor = account.SecondFactor is { IsConfirmed: true };
        var token = await sessions.Start(HttpContext, account.Tenant, account.PersonId, hasSecondFactor, isActingAs: false, ct);
        var actor = new Actor(account.Tenant, account.PersonId, null, []);
        await Send.OkAsync(await me.Read(actor, new(hasSecondFactor, IsActingAs: false, token), ct), ct);
    }
}
