using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Suggesting;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Runs;

public sealed record ListPairChoicesRequest([property: RouteParam] Guid RunId, [property: RouteParam] Guid MenteeId);

/// <param name="Items">The best first, at most 20.</param>
public sealed record PairChoicesView(IReadOnlyList<PairChoiceView> Items);

/// <param name="Left">How many places the mentor has left in this proposal; 0: one of theirs has to be taken away first.</param>
public sealed record PairChoiceView(Guid MentorId, PairScore Score, double Total, int Left);

/// <summary>Whom else a mentee could have in a proposal</summary>
internal sealed class ListPairChoicesEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListPairChoicesRequest, PairChoicesView>
{
    private const int Most = 20;

    public override void Configure()
    {
        Get("/mentoring/runs/{RunId}/pairs/{MenteeId}/choices");
        Policies("mentoring-match.read");
        Description(d => d.Produces<PairChoicesView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPairChoicesRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<MatchingRun>(request.RunId, ct) is not { } run)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("mentoring.unknown-run")));
            return;
        }
        var programme = (await session.LoadAsync<MentoringProgramme>(run.ProgrammeId, ct))!.Content;
        var people = await session.MentorsFor(run.ProgrammeId, request.MenteeId, clock, ct);
        var best = Suggestions.For(new Pool(people, programme.Kind, programme.Weights, clock.Today()), request.MenteeId, Most);
        var taken = (await session.Read(
            "select mentor_id, count(*) from mentoring.run_pairs where tenant_id = @tenant and run_id = @run and mentor_id = any(@mentors) group by 1",
            row => (Id: row.GetGuid(0), Taken: (int)row.GetInt64(1)), ct, ("run", run.Id), ("mentors", best.Select(b => b.MentorId).ToArray()))).ToDictionary(t => t.Id, t => t.Taken);
        var free = people.Where(p => p.Mentor is not null).ToDictionary(p => p.PersonId, p => p.Mentor!.Free);
        await Send.OkAsync(new([.. best.Select(b => new PairChoiceView(b.MentorId, b.Score, b.Total, Math.Max(0, free[b.MentorId] - taken.GetValueOrDefault(b.MentorId))))]), ct);
    }
}
