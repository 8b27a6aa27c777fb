using Competence.Kernel;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Take one's own rating back</summary>
internal sealed class WithdrawOwnRatingEndpoint(IMessageBus bus, IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : LevelEndpoint<RatedSkillRequest>(session, groundwork, policy, clock)
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/self-rating");
        Policies("self-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(RatedSkillRequest request, CancellationToken ct) => await Answer(
        await bus.InvokeAsync<Rated>(new WithdrawRating(request.PersonId, request.SkillId, RatingSource.Self, request.PersonId), ct), request.PersonId, request.SkillId, ct);
}
