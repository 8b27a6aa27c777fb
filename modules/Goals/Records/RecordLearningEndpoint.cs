using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Records;

public sealed record RecordLearningRequest([property: RouteParam] Guid PersonId, [property: FromBody] NewCompletion Body);

/// <param name="Day">When; not in the future.</param>
/// <param name="Result">Completed where nobody has passed or failed: with a score, the item's pass mark decides.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Hours">More than 0, at most 168; left out: as long as the item takes.</param>
/// <param name="CompletionId">Of one's own making, to send again safely; left out: a new one.</param>
public sealed record NewCompletion(
    Guid ItemId, DateOnly Day, LearningResult Result = LearningResult.Completed, decimal? Score = null, decimal? Hours = null, Guid? CompletionId = null);

/// <param name="CompletionId">The recorded completion.</param>
public sealed record LearningRecordedView(Guid CompletionId);

internal sealed class RecordLearningValidator : Validator<RecordLearningRequest>
{
    public RecordLearningValidator()
    {
        RuleFor(r => r.Body.ItemId).NotEmpty();
        RuleFor(r => r.Body.Day).NotEmpty().GreaterThanOrEqualTo(new DateOnly(1950, 1, 1));
        RuleFor(r => r.Body.Result).IsInEnum();
        RuleFor(r => r.Body.Score).InclusiveBetween(0, 1);
        RuleFor(r => r.Body.Hours).GreaterThan(0).LessThanOrEqualTo(168).PrecisionScale(5, 2, true);
        RuleFor(r => r.Body.CompletionId).Must(id => id != Guid.Empty);
    }
}

/// <summary>Say that somebody has learnt from something</summary>
/// <remarks>
/// What one says of oneself waits as evidence until somebody else has looked at it; what a manager, HR or a service key says shows the level
/// at once. The same completionId again changes nothing, and with other content is refused.
/// </remarks>
internal sealed class RecordLearningEndpoint(IMessageBus bus) : Endpoint<RecordLearningRequest, LearningRecordedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/completions");
        Policies("learning-record.write");
        Description(d => d.Produces<LearningRecordedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RecordLearningRequest request, CancellationToken ct)
    {
        var (body, id) = (request.Body, request.Body.CompletionId ?? Guid.CreateVersion7());
        var outcome = await bus.InvokeAsync<Outcome>(new RecordLearning(
            request.PersonId, body.ItemId, id, body.Result, body.Score, body.Day, body.Hours, RecordSource.Person, Actor.Of(User)!.PersonId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{request.PersonId}/learning", new LearningRecordedView(id))));
    }
}
