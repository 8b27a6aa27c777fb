using Marten;
using Wolverine;

namespace Competence.Metrics.Measures;

/// <summary>Asks for the months in which something has become another to be counted anew, in all periods that end with them.</summary>
public sealed record RefreshMeasures;

public static class RefreshMeasuresHandler
{
    /// <summary>The newest months first: that is where people look. As many as go into one transaction, and the rest by asking again.</summary>
    public static async Task<OutgoingMessages> Handle(RefreshMeasures request, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.HoldMeasures(ct);
        var months = await session.Read(
            """
            delete from metrics.unmeasured where tenant_id = @tenant
            and month in (select distinct month from metrics.unmeasured where tenant_id = @tenant order by month desc limit @most) returning month
            """, row => row.GetFieldValue<DateOnly>(0), ct, ("most", await session.MonthsAtOnce(ct)));
        if (months.Count == 0) return [];
        await session.Measure(months.Distinct(), clock, ct);
        return [request];
    }
}
