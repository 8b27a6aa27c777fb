using Competence.People.Contracts;
using Marten;

namespace Competence.Goals.Copies;

/// <summary>Contracted hours a week of one stretch of an employment.</summary>
/// <param name="To">The first day no longer; null while it is open.</param>
/// <param name="Hours">Null where unknown.</param>
public sealed record ContractSpan(DateOnly From, DateOnly? To, decimal? Hours)
{
    public bool Holds(DateOnly day) => From <= day && (To is null || To > day);
}

internal static class Contracts
{
    /// <summary>Each until the next one, none outside the employment.</summary>
    public static IReadOnlyList<ContractSpan> Spans(this Placement placement)
    {
        if (placement.EmployedFrom is not { } first || placement.Hours is not { Count: > 0 } told) return [];
        var (hours, end) = (told.OrderBy(h => h.From).ToList(), placement.EmployedTo?.AddDays(1));
        return
        [
            .. hours.Select((h, i) => new ContractSpan(
                i == 0 || h.From < first ? first : h.From, i + 1 < hours.Count && !(hours[i + 1].From > end) ? hours[i + 1].From : end, h.Hours))
                .Where(span => span.To is null || span.To > span.From),
        ];
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task ReplaceContracts(this IDocumentSession session, IReadOnlyList<Placement> placements, CancellationToken ct)
    {
        var spans = placements.SelectMany(p => p.Spans().Select(span => (p.PersonId, Span: span))).ToList();
        await session.Write(
            "delete from goals.member_hours where tenant_id = @tenant and person_id = any(@people)", ct, ("people", placements.Select(p => p.PersonId).ToArray()));
        await session.Write(
            """
            insert into goals.member_hours (tenant_id, person_id, valid_from, valid_to, hours)
            select @tenant, * from unnest(@people, @from, @to, @hours) on conflict do nothing
            """, ct,
            ("people", spans.Select(s => s.PersonId).ToArray()), ("from", spans.Select(s => s.Span.From).ToArray()),
            ("to", spans.Select(s => s.Span.To).ToArray()), ("hours", spans.Select(s => s.Span.Hours).ToArray()));
    }

    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ContractSpan>>> Contracted(this IQuerySession session, Guid[] people, CancellationToken ct)
    {
        var rows = await session.Read(
            "select person_id, valid_from, valid_to, hours from goals.member_hours where tenant_id = @tenant and person_id = any(@people)",
            row => (Person: row.GetGuid(0), Span: new ContractSpan(row.GetFieldValue<DateOnly>(1), row.OrNull<DateOnly>(2), row.OrNull<decimal>(3))), ct, ("people", people));
        return rows.GroupBy(r => r.Person).ToDictionary(g => g.Key, IReadOnlyList<ContractSpan> (g) => [.. g.Select(r => r.Span)]);
    }
}
