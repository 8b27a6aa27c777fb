using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.LearningTime;

public sealed record EnterLearningHoursRequest([property: RouteParam] Guid PersonId, [property: FromBody] LearningHoursBody Body);

/// <param name="EntryId">The new entry.</param>
public sealed record LearningHoursEnteredView(Guid EntryId);

internal sealed class EnterLearningHoursValidator : Validator<EnterLearningHoursRequest>
{
    public EnterLearningHoursValidator() => RuleFor(r => r.Body).SetValidator(new LearningHoursBodyValidator());
}

/// <summary>Plan hours to learn in, or say that one has used them</summary>
/// <remarks>
/// A completion counts its own hours: those that are entered of the same item since the one before, up to its day, are part of them and count once.
/// </remarks>
internal sealed class EnterLearningHoursEndpoint(IMessageBus bus) : Endpoint<EnterLearningHoursRequest, LearningHoursEnteredView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/learning-hours");
        Policies("learning-time.write");
        Description(d => d.Produces<LearningHoursEnteredView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(EnterLearningHoursRequest request, CancellationToken ct)
    {
        var entry = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(request.Body.Command(request.PersonId, entry, LearningWeek.MondayOf(request.Body.Day), isNew: true), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{request.PersonId}/learning-hours/{entry}", new LearningHoursEnteredView(entry))));
    }
}
