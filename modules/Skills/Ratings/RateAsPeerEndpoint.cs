using Competence.Kernel;
using Competence.Skills.Levels;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>Rate the skill of a colleague who has asked</summary>
/// <remarks>Only while asked; answers the request. The level that comes of it is not the colleague's to read.</remarks>
internal sealed class RateAsPeerEndpoint(IMessageBus bus) : Endpoint<RateSkillRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/peer-rating");
        Policies("peer-rating.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RateSkillRequest request, CancellationToken ct)
    {
        var (outcome, _) = await bus.InvokeAsync<Rated>(new RateSkill(
            request.PersonId, request.SkillId, RatingSource.Peer, Actor.PersonIn(User), request.Body.Level, request.Body.Comment), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
