using System.Globalization;
using Competence.Kernel;

namespace Competence.Metrics.Measures;

/// <summary>Every night, and whenever asked: all months from the facts alone, some months a step, the newest first. It comes to what news has come to one by one.</summary>
public sealed class MeasureEverything(TimeProvider clock) : IJobWork
{
    public const string JobKind = "metrics.measure";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var months = Window.From(DateOnly.MinValue, clock);
        if (run.Checkpoint is null) run.Expect(months.Count);
        var left = run.Checkpoint is { } reached ? months.Where(m => m < DateOnly.ParseExact(reached, "O", CultureInfo.InvariantCulture)).ToList() : [.. months];
        if (left is []) return null;
        await run.Session.Begin(ct);
        await run.Session.HoldMeasures(ct);
        var some = left.Take(await run.Session.MonthsAtOnce(ct)).ToList();
        await run.Session.Write("delete from metrics.unmeasured where tenant_id = @tenant and month = any(@months)", ct, ("months", some.ToArray())); // they are counted now
        await run.Session.Measure(some, clock, ct);
        run.Count(updated: some.Count);
        return some.Count < left.Count ? some[^1].ToString("O", CultureInfo.InvariantCulture) : null;
    }
}
