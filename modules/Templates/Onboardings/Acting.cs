using System.Security.Claims;
using Competence.Kernel;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Onboardings;

/// <summary>Sends what somebody does in an onboarding, with the part that they have in it this moment.</summary>
internal sealed class Acting(IMessageBus bus, IQuerySession session, Parts parts)
{
    private async Task<Part> PartIn(Guid onboarding, ClaimsPrincipal user, CancellationToken ct) =>
        await parts.Of(await session.LoadAsync<Onboarding>(onboarding, ct), Actor.Of(user)!, ct);

    public async Task<IResult> Send(ClaimsPrincipal user, Guid onboarding, Func<Part, object> command, CancellationToken ct, Func<IResult>? answer = null)
    {
        var outcome = await bus.InvokeAsync<Outcome>(command(await PartIn(onboarding, user, ct)), ct);
        return outcome.ToResult(answer ?? (() => Results.NoContent()));
    }
}
