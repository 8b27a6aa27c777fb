using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Openings;

/// <param name="HoursPerWeek">1-40: how many hours a week the best candidate inside learns.</param>
/// <param name="LearningCostPerHour">SEK.</param>
/// <param name="HireCost">SEK, of one hire from outside.</param>
/// <param name="HireHours">Hours that those here spend on hiring.</param>
/// <param name="HireWeeks">0-104: until the new person has begun.</param>
/// <param name="BorrowCostPerHour">SEK.</param>
/// <param name="BorrowHours">How many hours are borrowed.</param>
/// <param name="BorrowWeeks">0-104: until the borrowed person has begun.</param>
public sealed record CompareSourcingRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: QueryParam] decimal HoursPerWeek, [property: QueryParam] decimal LearningCostPerHour,
    [property: QueryParam] decimal HireCost, [property: QueryParam] decimal HireHours, [property: QueryParam] int HireWeeks,
    [property: QueryParam] decimal BorrowCostPerHour, [property: QueryParam] decimal BorrowHours, [property: QueryParam] int BorrowWeeks);

internal sealed class CompareSourcingValidator : Validator<CompareSourcingRequest>
{
    private const decimal Most = 100_000_000;

    public CompareSourcingValidator()
    {
        RuleFor(r => r.HoursPerWeek).InclusiveBetween(1, 40);
        RuleFor(r => r.LearningCostPerHour).InclusiveBetween(0, Most);
        RuleFor(r => r.HireCost).InclusiveBetween(0, Most);
        RuleFor(r => r.HireHours).InclusiveBetween(0, 10_000);
        RuleFor(r => r.HireWeeks).InclusiveBetween(0, 104);
        RuleFor(r => r.BorrowCostPerHour).InclusiveBetween(0, Most);
        RuleFor(r => r.BorrowHours).InclusiveBetween(0, 10_000);
        RuleFor(r => r.BorrowWeeks).InclusiveBetween(0, 104);
    }
}

/// <summary>Compare to build, buy or borrow for an opening</summary>
/// <remarks>
/// In hours, SEK and the day that somebody is there. To build is reckoned from the candidate inside who has the least left to learn, of those
/// whose levels the reader may read.
/// </remarks>
internal sealed class CompareSourcingEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<CompareSourcingRequest, SourcingView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/openings/{OpeningId}/sourcing");
        Policies("opening.read");
        Description(d => d.Produces<SourcingView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(CompareSourcingRequest r, CancellationToken ct)
    {
        var opening = await session.LoadAsync<Opening>(r.OpeningId, ct);
        if (opening?.UnitId != r.UnitId)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-opening")));
            return;
        }
        var candidates = (await session.View(opening, Actor.Of(User)!, policy, ct)).Candidates;
        var left = candidates.Where(c => c.PersonId is not null).Min(c => c.HoursLeft);
        await Send.OkAsync(Sourcing.Compare(
            new(clock.Today(), left, r.HoursPerWeek, r.LearningCostPerHour, r.HireCost, r.HireHours, r.HireWeeks, r.BorrowCostPerHour, r.BorrowHours, r.BorrowWeeks),
            opening.Terms.NeededBy), ct);
    }
}
