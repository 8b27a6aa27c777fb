using Competence.Kernel;
using Competence.Metrics.Measures;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

/// <summary>
/// Reads what pulses came to. What is kept is of groups of seven or more alone (<see cref="Grouping"/>), so there is nothing left to hide: a unit has those
/// at it and below it, and where there are none, it has no score.
/// </summary>
internal sealed class ResultReading(IQuerySession session)
{
    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<IResult> Answer(Guid pulseId, Guid? unit, CancellationToken ct)
    {
        if (await session.LoadAsync<Pulse>(pulseId, ct) is not { State: PulseState.Closed } pulse) return Outcome.Problem(Refusal.NotFound("metrics.no-pulse-results"));
        var units = await session.Closure(ct);
        if (unit is { } one && !units.Has(one)) return Outcome.Problem(Refusal.NotFound("metrics.unknown-unit"));
        var whole = unit ?? UnitClosure.Organisation;
        var wholes = units.Pairs().ToLookup(p => p.Unit, p => p.Whole);
        var results = await session.Results([pulse.Id], ct);
        var score = ScoreOf(results[pulse.Id], whole);
        Guid[] below = [.. units.Units.Where(u => u != UnitClosure.Organisation && units.ParentOf(u) == whole)];
        return Results.Ok(new PulseResultsView(
            pulse.Id, pulse.Plan.Name, pulse.ClosedOn!.Value, unit, PulseScoreView.Of(score), score is null ? null : await Before(pulse, score),
            score is null ? [] : [.. pulse.Plan.Items.Zip(score.Items, (i, s) => new PulseItemScoreView(i.Key, i.Text, i.IsShipped, s.Mean, s.Index, s.Agreeing))],
            [.. below.Select(u => new PulsePartView(u, PulseScoreView.Of(ScoreOf(results[pulse.Id], u))))],
            pulse.Plan.Question, await Texts()));

        bool IsIn(Guid group, Guid of) => of == UnitClosure.Organisation || wholes[group].Contains(of);

        PulseScore? ScoreOf(IEnumerable<PulseResult> all, Guid of) => PulseScore.Of([.. all.Where(r => IsIn(r.UnitId, of))]);

        async Task<PulseBeforeView?> Before(Pulse latest, PulseScore now)
        {
            var earlier = (await session.Query<Pulse>().Where(p => p.State == PulseState.Closed).ToListAsync(ct))
                .Where(p => p.ClosedOn < latest.ClosedOn).OrderByDescending(p => p.ClosedOn).ToList();
            var all = await session.Results([.. earlier.Select(p => p.Id)], ct);
            return earlier.Select(p => (Pulse: p, Score: ScoreOf(all[p.Id], whole))).Where(p => p.Score is not null)
                .Select(p => new PulseBeforeView(p.Pulse.Id, p.Pulse.Plan.Name, p.Pulse.ClosedOn!.Value, p.Score!.Index, now.Index - p.Score.Index)).FirstOrDefault();
        }

        async Task<IReadOnlyList<string>> Texts()
        {
            var texts = (await session.Read(
                "select unit_id, texts from metrics.pulse_texts where tenant_id = @tenant and pulse_id = @pulse",
                row => (UnitId: row.GetGuid(0), Texts: row.GetFieldValue<string[]>(1)), ct, ("pulse", pulse.Id))).Where(t => IsIn(t.UnitId, whole)).SelectMany(t => t.Texts).ToArray();
            System.Security.Cryptography.RandomNumberGenerator.Shuffle<string>(texts);
            return texts;
        }
    }
}

internal static class StoredResults
{
    public static async Task<ILookup<Guid, PulseResult>> Results(this IQuerySession session, Guid[] pulses, CancellationToken ct) => (await session.Read(
        "select pulse_id, unit_id, invited, answered, counts, index_sum from metrics.pulse_results where tenant_id = @tenant and pulse_id = any(@pulses)",
        row => (Pulse: row.GetGuid(0), Result: new PulseResult(row.GetGuid(1), row.GetInt32(2), row.GetInt32(3), row.GetFieldValue<int[]>(4), row.GetDecimal(5))), ct, ("pulses", pulses)))
        .ToLookup(r => r.Pulse, r => r.Result);
}
