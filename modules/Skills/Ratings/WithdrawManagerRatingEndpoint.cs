using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

public sealed record WithdrawManagerRatingRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId);

/// <summary>Take back one's rating of somebody one manages</summary>
internal sealed class WithdrawManagerRatingEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<WithdrawManagerRatingRequest, SkillLevelView>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/manager-rating");
        Policies("assessed-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(WithdrawManagerRatingRequest request, CancellationToken ct)
    {
        var outcome = Actor.Of(User)!.PersonId is { } manager
            ? await bus.InvokeAsync<Outcome>(new WithdrawManagerRating(request.PersonId, request.SkillId, manager), ct)
            : new Outcome(Refusal.Forbidden("skills.only-people-manage"));
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await new ProfileReading(session, policy, clock).Skill(request.PersonId, request.SkillId, Actor.Of(User)!, ct), ct);
    }
}
