using Competence.Kernel;
using Competence.Skills.Groundwork;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Skills.Ratings;

public sealed record RateSkillRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] SkillRating Body);

/// <param name="Level">0 none, 1 basic with support, 2 independent in simple cases, 3 independent, 4 advanced, 5 expert.</param>
/// <param name="Comment">In place of the earlier one; null removes it.</param>
public sealed record SkillRating(int Level, string? Comment = null);

internal sealed class RateSkillValidator : Validator<RateSkillRequest>
{
    public RateSkillValidator()
    {
        RuleFor(r => r.Body.Level).InclusiveBetween(0, 5);
        RuleFor(r => r.Body.Comment).MaximumLength(2000);
    }
}

public sealed record RatedSkillRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId);

/// <summary>Answers with the level as it has become, as the reader may see it.</summary>
internal abstract class LevelEndpoint<TRequest>(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : Endpoint<TRequest, SkillLevelView> where TRequest : notnull
{
    protected async Task Answer(Rated rated, Guid person, Guid skill, CancellationToken ct)
    {
        if (rated.Outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await new ProfileReading(session, groundwork, policy, clock).Skill(rated.Footing!, person, skill, Actor.Of(User)!, ct), ct);
    }
}
