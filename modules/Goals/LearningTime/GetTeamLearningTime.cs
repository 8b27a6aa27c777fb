using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.LearningTime;

/// <param name="Week">A day of the week; left out: the present one.</param>
public sealed record GetTeamLearningTimeRequest([property: RouteParam] Guid PersonId, [property: QueryParam] DateOnly? Week = null);

/// <param name="Week">The Monday.</param>
public sealed record TeamLearningTimeView(DateOnly Week, IReadOnlyList<MemberLearningTimeView> Items);

/// <param name="Budget">Hours of the week; null where the contracted hours are unknown.</param>
/// <param name="Used">Hours of the week.</param>
/// <param name="Use">Used ÷ budget over the twelve weeks that end with this one; null where there is no budget, or it is unknown.</param>
/// <param name="Regularity">0 to 1: the share of those twelve weeks with at least one activity.</param>
public sealed record MemberLearningTimeView(Guid PersonId, decimal? Budget, decimal Used, double? Use, double Regularity);

internal sealed class GetTeamLearningTimeValidator : Validator<GetTeamLearningTimeRequest>
{
    public GetTeamLearningTimeValidator() => RuleFor(r => r.Week).InclusiveBetween(LearningWeek.FirstDay, LearningWeek.LastDay);
}

/// <summary>How those whom a manager manages use their learning time</summary>
/// <remarks>Of the direct reports today.</remarks>
internal sealed class GetTeamLearningTimeEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetTeamLearningTimeRequest, TeamLearningTimeView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/team-learning-time");
        Policies("team.read");
        Description(d => d.Produces<TeamLearningTimeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTeamLearningTimeRequest request, CancellationToken ct)
    {
        var reports = await session.Reports(request.PersonId, clock.Today(), ct);
        Guid[] read = [.. (await policy.Among(Actor.Of(User)!, "learning-time.read", reports, ct)).Order()];
        var monday = LearningWeek.MondayOf(request.Week ?? clock.Today());
        var times = await session.Times(read, monday, monday, ct);
        await Send.OkAsync(new(monday, [.. read.Select(p => Member(p, times[p], monday))]), ct);
    }

    private static MemberLearningTimeView Member(Guid person, PersonTime time, DateOnly monday) =>
        new(person, time.BudgetOf(monday), time.UsedIn(monday), time.UseUntil(monday), time.RegularityUntil(monday));
}
