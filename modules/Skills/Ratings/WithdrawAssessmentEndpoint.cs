using Competence.Kernel;
using Competence.Skills.Levels;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Take back one's assessment</summary>
internal sealed class WithdrawAssessmentEndpoint(IMessageBus bus) : Endpoint<RatedSkillRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/assessor-rating");
        Policies("assessor-rating.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RatedSkillRequest request, CancellationToken ct)
    {
        var (outcome, _) = await bus.InvokeAsync<Rated>(new WithdrawRating(request.PersonId, request.SkillId, RatingSource.Assessor, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
