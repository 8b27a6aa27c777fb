using Competence.Kernel;
using Competence.Metrics.Measures;
using Marten;

namespace Competence.Metrics.Pulses;

/// <summary>Puts together what was answered, and forgets the rest; within the transaction that the session has begun.</summary>
internal static class Closing
{
    public static async Task Empty(this IDocumentSession session, Pulse pulse, DateOnly on, TimeProvider clock, CancellationToken ct)
    {
        var units = await session.Closure(ct);
        var boxes = await session.Boxes(pulse.Id, ct, isHeld: true);
        foreach (var result in PulseResult.Of(units, boxes, pulse.Plan.Items))
            await session.Write(
                """
                insert into metrics.pulse_results (tenant_id, pulse_id, unit_id, closed_on, recorded_at, invited, answered, counts, index_sum)
                values (@tenant, @pulse, @unit, @on, @now, @invited, @answered, @counts, @sum)
                """, ct,
                ("pulse", pulse.Id), ("unit", result.UnitId), ("on", on), ("now", clock.GetUtcNow()), ("invited", result.Invited), ("answered", result.Answered),
                ("counts", result.Counts), ("sum", result.IndexSum));
        foreach (var (unit, texts) in PulseResult.Texts(units, boxes))
            await session.Write(
                "insert into metrics.pulse_texts (tenant_id, pulse_id, unit_id, texts) values (@tenant, @pulse, @unit, @texts)", ct, ("pulse", pulse.Id), ("unit", unit), ("texts", texts));
        await session.Write("delete from metrics.pulse_boxes where tenant_id = @tenant and pulse_id = @pulse", ct, ("pulse", pulse.Id));
        await session.Write("delete from metrics.pulse_invited where tenant_id = @tenant and pulse_id = @pulse", ct, ("pulse", pulse.Id));
    }

    /// <param name="isHeld">Nobody answers until the transaction ends.</param>
    public static Task<List<BallotBox>> Boxes(this IQuerySession session, Guid pulse, CancellationToken ct, bool isHeld = false) => session.Read(
        $"""
        select unit_id, invited, answered, counts, texts from metrics.pulse_boxes where tenant_id = @tenant and pulse_id = @pulse
        order by unit_id {(isHeld ? "for update" : "")}
        """, BoxOf, ct, ("pulse", pulse));

    public static BallotBox BoxOf(System.Data.Common.DbDataReader row) => new(
        row.GetGuid(0), row.GetInt32(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<int[]>(3), row.GetFieldValue<string[]>(4));

    /// <summary>An answer belongs to the last day on which one could give it.</summary>
    public static DateOnly LastDay(this Pulse pulse, TimeProvider clock) => pulse.Plan.Closes < clock.Today() ? pulse.Plan.Closes : clock.Today();
}
