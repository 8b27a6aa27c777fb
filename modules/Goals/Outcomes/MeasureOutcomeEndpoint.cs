using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Outcomes;

public sealed record MeasureOutcomeRequest([property: RouteParam] Guid OutcomeGoalId, [property: FromBody] OutcomeMeasurement Body);

/// <param name="On">The day that the figure is of; not to come.</param>
/// <param name="Value">0 to 1, of <c>timeToProductivity</c> days.</param>
/// <param name="People">How many people it is about; at least five.</param>
public sealed record OutcomeMeasurement(DateOnly On, decimal Value, int People);

internal sealed class MeasureOutcomeValidator : Validator<MeasureOutcomeRequest>
{
    public MeasureOutcomeValidator()
    {
        RuleFor(r => r.Body.Value).InclusiveBetween(0, 3650).PrecisionScale(8, 4, true);
        RuleFor(r => r.Body.People).InclusiveBetween(1, 10_000_000);
    }
}

/// <summary>Tell what an outcome goal stood at on a day</summary>
/// <remarks>One figure a day: a second one for the same day takes its place. Not of what is measured by itself.</remarks>
internal sealed class MeasureOutcomeEndpoint(IMessageBus bus) : Endpoint<MeasureOutcomeRequest>
{
    public override void Configure()
    {
        Post("/outcome-goals/{OutcomeGoalId}/measurements");
        Policies("outcome.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MeasureOutcomeRequest request, CancellationToken ct)
    {
        var (actor, body) = (Actor.Of(User)!, request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new MeasureOutcome(request.OutcomeGoalId, body.On, body.Value, body.People, actor.PersonId ?? actor.KeyId!.Value), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
