using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

/// <param name="Level">1-5: the level that the gap is at.</param>
public sealed record DecideGapRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId, [property: RouteParam] Guid SkillId,
    [property: RouteParam] int Level, [property: FromBody] GapAnswering Body);

/// <param name="Answer">Build: learn. Buy: hire. Borrow: a loan or a mentor. Accept: live with it, or automate it.</param>
/// <param name="OwnerId">The person who sees to it.</param>
/// <param name="Due">The last day; not passed when it is set.</param>
/// <param name="Comment">How, or why; an acceptance needs it.</param>
/// <param name="IsDone">Seen to.</param>
public sealed record GapAnswering(GapAnswer Answer, Guid OwnerId, DateOnly Due, string? Comment = null, bool IsDone = false);

internal sealed class DecideGapValidator : Validator<DecideGapRequest>
{
    public DecideGapValidator()
    {
        RuleFor(r => r.Level).InclusiveBetween(1, 5);
        RuleFor(r => r.Body.OwnerId).NotEmpty();
        RuleFor(r => r.Body.Comment).MaximumLength(2000);
    }
}

/// <summary>Decide what to do about a gap</summary>
/// <remarks>In place of what was decided before.</remarks>
internal sealed class DecideGapEndpoint(IMessageBus bus) : Endpoint<DecideGapRequest>
{
    public override void Configure()
    {
        Put("/units/{UnitId}/scenarios/{ScenarioId}/decisions/{SkillId}/{Level}");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(DecideGapRequest request, CancellationToken ct)
    {
        var body = request.Body;
        var outcome = await bus.InvokeAsync<Outcome>(new DecideGap(
            request.ScenarioId, request.UnitId,
            new(request.SkillId, request.Level, body.Answer, body.OwnerId, body.Due, body.IsDone), body.Comment), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
