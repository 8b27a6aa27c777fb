using Marten;
using Wolverine;

namespace Competence.Metrics.Measures;

/// <summary>Asks for what has been told since the last time to be counted.</summary>
public sealed record RefreshMeasures;

/// <summary>Asks for months to be counted anew, in all periods that end with them.</summary>
public sealed record MeasureMonths(IReadOnlyList<DateOnly> Months);

public static class RefreshMeasuresHandler
{
    /// <summary>The newest month first: that is where people look. A month that is asked for twice is counted once.</summary>
    public static async Task<OutgoingMessages> Handle(RefreshMeasures _, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var since = await session.Read("delete from metrics.unmeasured where tenant_id = @tenant returning since", row => row.GetFieldValue<DateOnly>(0), ct);
        var months = since.Count == 0 ? [] : Window.From(since.Min(), clock);
        if (months is []) return [];
        await session.Write(
            "insert into metrics.unmeasured_months (tenant_id, id, month) select @tenant, * from unnest(@ids, @months)", ct,
            ("ids", months.Select(_ => Guid.CreateVersion7()).ToArray()), ("months", months.ToArray()));
        return [.. months.Chunk(await session.MonthsAtOnce(ct)).Select(some => new MeasureMonths(some))];
    }
}

public static class MeasureMonthsHandler
{
    public static async Task Handle(MeasureMonths request, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.HoldMeasures(ct);
        var asked = await session.Read(
            "delete from metrics.unmeasured_months where tenant_id = @tenant and month = any(@months) returning month", row => row.GetFieldValue<DateOnly>(0), ct,
            ("months", request.Months.ToArray()));
        if (asked.Count > 0) await session.Measure(asked.Distinct(), clock, ct);
    }
}
