using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Runs;

/// <param name="IsByHand">It began without any pair.</param>
/// <param name="Mentees">How many had a place left for a mentor.</param>
/// <param name="Mentors">How many had a place left for a mentee.</param>
/// <param name="Pairs">How many there are now.</param>
/// <param name="Average">Of their scores, 0 to 1; null where there are none.</param>
/// <param name="Unmatched">How many mentees have nobody.</param>
/// <param name="Changes">How many times a pair was changed by hand.</param>
/// <param name="Told">How many pairs were told, once it is published.</param>
public sealed record MatchingRunView(
    Guid RunId, Guid ProgrammeId, RunState State, bool IsByHand, DateTimeOffset StartedAt, DateTimeOffset? PublishedAt, int Mentees, int Mentors, int Pairs,
    double? Average, int Unmatched, int Changes, int Told);

/// <summary>How a proposal of pairs stands</summary>
internal sealed class GetMatchingRunEndpoint(IQuerySession session) : Endpoint<MatchingRunRequest, MatchingRunView>
{
    public override void Configure()
    {
        Get("/mentoring/runs/{RunId}");
        Policies("mentoring-match.read");
        Description(d => d.Produces<MatchingRunView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(MatchingRunRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<MatchingRun>(request.RunId, ct) is not { } run)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-run")));
            return;
        }
        await Send.OkAsync((await session.Views([run], ct)).Single(), ct);
    }
}

internal static class RunViews
{
    public static async Task<IReadOnlyList<MatchingRunView>> Views(this IQuerySession session, IReadOnlyList<MatchingRun> runs, CancellationToken ct)
    {
        var counts = (await session.Read(
            """
            select r, (select count(*) from mentoring.run_pairs p where p.tenant_id = @tenant and p.run_id = r),
                (select avg(p.total) from mentoring.run_pairs p where p.tenant_id = @tenant and p.run_id = r),
                (select count(*) from mentoring.run_unmatched u where u.tenant_id = @tenant and u.run_id = r and u.side = 'Mentee'),
                (select count(*) from mentoring.run_pairs p where p.tenant_id = @tenant and p.run_id = r and p.relationship_id is not null)
            from unnest(@runs) r
            """, row => (Id: row.GetGuid(0), Pairs: (int)row.GetInt64(1), Average: row.OrNull<double>(2), Left: (int)row.GetInt64(3), Told: (int)row.GetInt64(4)), ct,
            ("runs", runs.Select(r => r.Id).ToArray()))).ToDictionary(c => c.Id);
        return [.. runs.Select(r => (Run: r, Count: counts[r.Id])).Select(x => new MatchingRunView(
            x.Run.Id, x.Run.ProgrammeId, x.Run.State, x.Run.IsByHand, x.Run.StartedAt, x.Run.PublishedAt, x.Run.Mentees, x.Run.Mentors, x.Count.Pairs,
            x.Count.Average, x.Count.Left, x.Run.Changes, x.Count.Told))];
    }
}
