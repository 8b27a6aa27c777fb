using Competence.Kernel;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Take back one's rating of somebody one manages</summary>
internal sealed class WithdrawManagerRatingEndpoint(IMessageBus bus, IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : LevelEndpoint<RatedSkillRequest>(session, groundwork, policy, clock)
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/manager-rating");
        Policies("assessed-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(RatedSkillRequest request, CancellationToken ct) => await Answer(
        Actor.Of(User)!.PersonId is { } manager
            ? await bus.InvokeAsync<Rated>(new WithdrawRating(request.PersonId, request.SkillId, RatingSource.Manager, manager), ct)
            : new Rated(new Outcome(Refusal.Forbidden("skills.only-people-manage")), null), request.PersonId, request.SkillId, ct);
}
