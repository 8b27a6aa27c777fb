using Competence.Kernel;
using Competence.Skills.Levels;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Rate somebody in a skill that one is appointed to assess</summary>
/// <remarks>Anybody but oneself. The level that comes of it is not the assessor's to read.</remarks>
internal sealed class AssessSkillEndpoint(IMessageBus bus) : Endpoint<RateSkillRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/assessor-rating");
        Policies("assessor-rating.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RateSkillRequest request, CancellationToken ct)
    {
        var (outcome, _) = await bus.InvokeAsync<Rated>(new RateSkill(
            request.PersonId, request.SkillId, RatingSource.Assessor, Actor.PersonIn(User), request.Body.Level, request.Body.Comment), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
