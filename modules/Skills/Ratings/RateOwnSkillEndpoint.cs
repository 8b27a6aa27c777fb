using Competence.Kernel;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Rate one's own skill</summary>
/// <remarks>The same level again on the same day changes nothing; on another day it says that the level is still right.</remarks>
internal sealed class RateOwnSkillEndpoint(IMessageBus bus, IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : LevelEndpoint<RateSkillRequest>(session, groundwork, policy, clock)
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/self-rating");
        Policies("self-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RateSkillRequest request, CancellationToken ct) => await Answer(
        await bus.InvokeAsync<Rated>(
            new RateSkill(request.PersonId, request.SkillId, RatingSource.Self, request.PersonId, request.Body.Level, request.Body.Comment), ct), request.PersonId, request.SkillId, ct);
}
