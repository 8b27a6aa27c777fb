using Competence.Kernel;
using Competence.Skills.Levels;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Contests;

public sealed record ContestRatingRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] RatingContest Body);

/// <param name="RaterId">Whose rating it is.</param>
/// <param name="Reason">Why the person does not agree; the rater reads it, nobody else.</param>
public sealed record RatingContest(RatingSource Source, Guid RaterId, string Reason);

internal sealed class ContestRatingValidator : Validator<ContestRatingRequest>
{
    public ContestRatingValidator()
    {
        RuleFor(r => r.Body.Source).IsInEnum();
        RuleFor(r => r.Body.Reason).NotEmpty().MaximumLength(2000);
    }
}

/// <summary>Contest somebody's rating of one's skill</summary>
/// <remarks>Asks the rater to look again. The rating stands until they have; a rating can be contested once.</remarks>
internal sealed class ContestRatingEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<ContestRatingRequest, ContestView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/skills/{SkillId}/contests");
        Policies("contest.write");
        Description(d => d.Produces<ContestView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ContestRatingRequest request, CancellationToken ct)
    {
        var command = new ContestRating(request.PersonId, request.SkillId, request.Body.Source, request.Body.RaterId, request.Body.Reason);
        var outcome = await bus.InvokeAsync<Outcome>(command, ct);
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.ResultAsync(Results.Created(
            $"/api/v1/people/{request.PersonId}/contests", (await session.Contests(c => c.Id == command.ContestId, ct))[0]));
    }
}
