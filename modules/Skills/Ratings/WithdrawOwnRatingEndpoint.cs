using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

public sealed record WithdrawOwnRatingRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId);

/// <summary>Take one's own rating back</summary>
internal sealed class WithdrawOwnRatingEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<WithdrawOwnRatingRequest, SkillLevelView>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/self-rating");
        Policies("self-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(WithdrawOwnRatingRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new WithdrawOwnRating(request.PersonId, request.SkillId), ct);
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await new ProfileReading(session, policy, clock).Skill(request.PersonId, request.SkillId, Actor.Of(User)!, ct), ct);
    }
}
