using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

public sealed record RateOwnSkillRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] SkillRating Body);

/// <param name="Level">0 none, 1 basic with support, 2 independent in simple cases, 3 independent, 4 advanced, 5 expert.</param>
/// <param name="Comment">In place of the earlier one; null removes it.</param>
public sealed record SkillRating(int Level, string? Comment = null);

internal sealed class RateOwnSkillValidator : Validator<RateOwnSkillRequest>
{
    public RateOwnSkillValidator()
    {
        RuleFor(r => r.Body.Level).InclusiveBetween(0, 5);
        RuleFor(r => r.Body.Comment).MaximumLength(2000);
    }
}

/// <summary>Rate one's own skill</summary>
/// <remarks>The same level again on the same day changes nothing; on another day it says that the level is still right.</remarks>
internal sealed class RateOwnSkillEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<RateOwnSkillRequest, SkillLevelView>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/self-rating");
        Policies("self-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RateOwnSkillRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new RateOwnSkill(request.PersonId, request.SkillId, request.Body.Level, request.Body.Comment), ct);
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await new ProfileReading(session, policy, clock).Skill(request.PersonId, request.SkillId, Actor.Of(User)!, ct), ct);
    }
}
