using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.LearningTime;

/// <param name="From">A day of the first week; left out: the present week.</param>
/// <param name="Weeks">1-53.</param>
public sealed record GetLearningTimeRequest([property: RouteParam] Guid PersonId, [property: QueryParam] DateOnly? From = null, [property: QueryParam] int Weeks = 1);

internal sealed class GetLearningTimeValidator : Validator<GetLearningTimeRequest>
{
    public GetLearningTimeValidator()
    {
        RuleFor(r => r.From).InclusiveBetween(LearningWeek.FirstDay, LearningWeek.LastDay);
        RuleFor(r => r.Weeks).InclusiveBetween(1, 53);
    }
}

/// <summary>What a person has planned and used of their learning time, week by week</summary>
/// <remarks>Notes are answered to the person alone, and so are the words of a plan's items.</remarks>
internal sealed class GetLearningTimeEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetLearningTimeRequest, LearningTimeView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/learning-time");
        Policies("learning-time.read");
        Description(d => d.Produces<LearningTimeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetLearningTimeRequest request, CancellationToken ct)
    {
        var first = LearningWeek.MondayOf(request.From ?? clock.Today());
        var isOwn = Actor.Of(User)!.PersonId == request.PersonId;
        await Send.OkAsync(await session.LearningTime(request.PersonId, first, request.Weeks, isOwn, ct), ct);
    }
}
