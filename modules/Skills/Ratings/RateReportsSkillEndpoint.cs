using Competence.Kernel;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Rate the skill of somebody one manages</summary>
/// <remarks>Stands beside the person's own rating, which it never overwrites; the person sees it.</remarks>
internal sealed class RateReportsSkillEndpoint(IMessageBus bus, IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : LevelEndpoint<RateSkillRequest>(session, groundwork, policy, clock)
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/manager-rating");
        Policies("assessed-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RateSkillRequest request, CancellationToken ct) => await Answer(
        Actor.Of(User)!.PersonId is { } manager
            ? await bus.InvokeAsync<Rated>(
                new RateSkill(request.PersonId, request.SkillId, RatingSource.Manager, manager, request.Body.Level, request.Body.Comment), ct)
            : new Rated(new Outcome(Refusal.Forbidden("skills.only-people-manage")), null), request.PersonId, request.SkillId, ct);
}
