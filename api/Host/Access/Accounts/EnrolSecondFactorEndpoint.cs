using Competence.Api.Access.FirstRun;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Api.Access.Accounts;

/// <param name="Secret">In base 32, to type where no picture can be read.</param>
/// <param name="Uri">otpauth, as the picture has it.</param>
/// <param name="QrSvg">The picture.</param>
public sealed record SecondFactorSecretView(string Secret, string Uri, string QrSvg);

/// <summary>Ask for a secret for one-time codes, shown this once; it counts from the first code that confirms it</summary>
internal sealed class EnrolSecondFactorEndpoint(AccountStore accounts, OneTimeCodes codes, IQuerySession session)
    : EndpointWithoutRequest<SecondFactorSecretView>
{
    public override void Configure()
    {
        Post("/me/second-factor");
        Policies("second-factor.write");
        Description(d => d.ProducesProblem(409));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var account = await accounts.Of(actor.Tenant, actor.PersonId!.Value, ct);
        if (account?.PasswordHash is null || account.SecondFactor is { IsConfirmed: true })
        {
            var code = account?.PasswordHash is null ? "access.no-account" : "access.second-factor-enrolled";
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict(code)));
            return;
        }
        var (factor, secret) = codes.New();
        if (!await accounts.Change(account with { SecondFactor = factor }, ct))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("http.409")));
            return;
        }
        var organisation = await session.LoadAsync<Organisation>(Organisation.Own, ct);
        var uri = OneTimeCodes.Uri(secret, account.UserName, organisation?.Name ?? "");
        await Send.OkAsync(new SecondFactorSecretView(secret, uri, OneTimeCodes.Svg(uri)), ct);
    }
}
