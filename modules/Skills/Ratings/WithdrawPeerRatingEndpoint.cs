using Competence.Kernel;
using Competence.Skills.Levels;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Take back one's rating of a colleague</summary>
/// <remarks>The request stands open again.</remarks>
internal sealed class WithdrawPeerRatingEndpoint(IMessageBus bus) : Endpoint<RatedSkillRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/peer-rating");
        Policies("peer-rating.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RatedSkillRequest request, CancellationToken ct)
    {
        var (outcome, _) = await bus.InvokeAsync<Rated>(new WithdrawRating(request.PersonId, request.SkillId, RatingSource.Peer, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
