using Competence.Goals.Records;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Programmes;

public sealed record GetProgrammeFunnelRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Budget">SEK; null where nobody has said.</param>
/// <param name="CostPerCompletion">SEK: the budget ÷ those who have finished; null where nobody has, or the budget is not known.</param>
/// <param name="All">All cohorts together.</param>
/// <param name="Cohorts">Each that anybody has had a seat in.</param>
public sealed record ProgrammeFunnelView(decimal? Budget, decimal? CostPerCompletion, FunnelView All, IReadOnlyList<CohortFunnelView> Cohorts);

public sealed record CohortFunnelView(Guid CohortId, FunnelView Funnel);

/// <summary>Each is among those before it.</summary>
/// <param name="Joined">Who has ever had a seat.</param>
/// <param name="In">Who has one.</param>
/// <param name="Started">Of those, who has finished at least one item.</param>
/// <param name="HalfWay">Who has finished at least half of them.</param>
/// <param name="Finished">Who has finished all.</param>
public sealed record FunnelView(int Joined, int In, int Started, int HalfWay, int Finished)
{
    internal static FunnelView Sum(IEnumerable<FunnelView> all) =>
        all.Aggregate(new FunnelView(0, 0, 0, 0, 0), (a, b) => new(a.Joined + b.Joined, a.In + b.In, a.Started + b.Started, a.HalfWay + b.HalfWay, a.Finished + b.Finished));
}

/// <summary>How a programme carries people: how many have a seat, have started, are half way and have finished</summary>
internal sealed class GetProgrammeFunnelEndpoint(IQuerySession session) : Endpoint<GetProgrammeFunnelRequest, ProgrammeFunnelView>
{
    public override void Configure()
    {
        Get("/programmes/{ProgrammeId}/funnel");
        Policies("programme-participant.read");
        Description(d => d.Produces<ProgrammeFunnelView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetProgrammeFunnelRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Programme>(request.ProgrammeId, ct) is not { } programme)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-programme")));
            return;
        }
        var cohorts = await Cohorts(programme.Id, await session.ItemsOf(programme.Id, ct), ct);
        var all = FunnelView.Sum(cohorts.Select(c => c.Funnel));
        await Send.OkAsync(new(
            programme.Content.Budget, all.Finished == 0 || programme.Content.Budget is null ? null : Math.Round(programme.Content.Budget.Value / all.Finished, 2),
            all, cohorts), ct);
    }

    private Task<List<CohortFunnelView>> Cohorts(Guid programme, Guid[] items, CancellationToken ct) => session.Read(
        $"""
        select e.cohort_id, count(*), count(*) filter (where is_in), count(*) filter (where is_in and done > 0),
            count(*) filter (where is_in and done > 0 and done * 2 >= @most), count(*) filter (where is_in and done > 0 and done >= @most)
        from goals.cohort_enrolments e
        left join (
            select c.person_id, count(distinct c.item_id) as done from goals.completions c
            where c.tenant_id = @tenant and c.item_id = any(@items) and {LearningResults.Finished} group by c.person_id
        ) d on d.person_id = e.person_id
        where e.tenant_id = @tenant and e.programme_id = @programme group by e.cohort_id
        """,
        row => new CohortFunnelView(row.GetGuid(0), new((int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3), (int)row.GetInt64(4), (int)row.GetInt64(5))), ct,
        ("programme", programme), ("items", items), ("most", items.Length));
}
