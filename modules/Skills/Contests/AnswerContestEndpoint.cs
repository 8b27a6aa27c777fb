using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Contests;

public sealed record AnswerContestRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid ContestId, [property: FromBody] ContestAnswer Body);

/// <param name="Level">0-5, what the rater says after looking again: the same, or another.</param>
/// <param name="Answer">Why, for the person.</param>
public sealed record ContestAnswer(int Level, string Answer);

internal sealed class AnswerContestValidator : Validator<AnswerContestRequest>
{
    public AnswerContestValidator()
    {
        RuleFor(r => r.Body.Level).InclusiveBetween(0, 5);
        RuleFor(r => r.Body.Answer).NotEmpty().MaximumLength(2000);
    }
}

/// <summary>Answer somebody who contests one's rating of them</summary>
/// <remarks>Another level becomes the rater's rating at once; the person's own rating is not touched.</remarks>
internal sealed class AnswerContestEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<AnswerContestRequest, ContestView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/rating-tasks/{ContestId}/answer");
        Policies("rating-task.write");
        Description(d => d.Produces<ContestView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AnswerContestRequest request, CancellationToken ct)
    {
        var mayRate = await session.LoadAsync<Contest>(request.ContestId, ct) is { } contest && await MayRate(contest, ct);
        var outcome = await bus.InvokeAsync<Outcome>(
            new AnswerContest(request.ContestId, request.PersonId, request.Body.Level, request.Body.Answer, mayRate), ct);
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync((await session.Contests(c => c.Id == request.ContestId, ct))[0], ct);
    }

    /// <summary>A manager rates as long as they manage; a peer's or an assessor's word was asked for once, and is theirs to mend.</summary>
    private async Task<bool> MayRate(Contest contest, CancellationToken ct) =>
        contest.Source != Levels.RatingSource.Manager
        || await policy.Can(Actor.Of(User)!, "assessed-rating.write", contest.PersonId, ct) is null;
}
