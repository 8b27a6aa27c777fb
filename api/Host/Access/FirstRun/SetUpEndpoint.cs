using Competence.Api.Access.Accounts;
using Competence.Api.Access.Doors;
using Competence.Api.Access.Limits;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;

namespace Competence.Api.Access.FirstRun;

public sealed record SetUpRequest([property: FromBody] FirstAccount Body);

/// <param name="Code">From the server's log.</param>
/// <param name="Organisation">What the organisation is called.</param>
/// <param name="Email">Also the user name.</param>
/// <param name="Password">12 to 128 characters.</param>
public sealed record FirstAccount(string Code, string Organisation, string GivenName, string FamilyName, string Email, string Password);

internal sealed class SetUpValidator : Validator<SetUpRequest>
{
    public SetUpValidator()
    {
        RuleFor(r => r.Body.Code).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.Organisation).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.GivenName).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.FamilyName).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.Email).NotEmpty().MaximumLength(200).EmailAddress();
        RuleFor(r => r.Body.Password).AsPassword(r => r.Body.Email);
    }
}

/// <summary>Make the organisation and its first administrator, once, with the code from the log</summary>
internal sealed class SetUpEndpoint(FirstRun firstRun, FailedTries tries, SessionStore sessions, MeReader me) : Endpoint<SetUpRequest, MeView>
{
    public override void Configure()
    {
        Post("/setup");
        AllowAnonymous();
        Description(d => d.ProducesProblem(403).ProducesProblem(409).ProducesProblem(429));
        Options(o => o.RequireRateLimiting(RateLimiting.Doors));
    }

    public override async Task HandleAsync(SetUpRequest request, CancellationToken ct)
    {
        var keys = FailedTries.Keys(HttpContext, userName: null);
        if (await tries.Wait(keys, ct) is { } wait)
        {
            await RateLimiting.TooMany(HttpContext, wait);
            return;
        }

        var (refusal, founder) = await firstRun.SetUp(request.Body, ct);
        if (refusal is not null)
        {
            if (refusal == FirstRun.WrongCode) await tries.Failed(keys, ct);
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var token = await sessions.Start(HttpContext, founder.Tenant, founder.PersonId!.Value, hasSecondFactor: false, isActingAs: false, ct);
        await Send.OkAsync(await me.Read(founder, new(HasSecondFactor: false, IsActingAs: false, token), ct), ct);
    }
}
