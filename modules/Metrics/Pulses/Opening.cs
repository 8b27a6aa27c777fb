using Competence.Metrics.Measures;
using Marten;

namespace Competence.Metrics.Pulses;

/// <summary>Freezes whom a pulse asks; within the transaction that the session has begun.</summary>
internal static class Opening
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Employed on the day, and in which unit they then work; of everybody also those in none.</summary>
    private const string Asked =
        """
        with asked as (
            select e.subject_id as person_id, coalesce(max(u.target_id::text)::uuid, @organisation) as unit_id
            from metrics.facts e left join metrics.facts u on u.tenant_id = @tenant and u.subject_id = e.subject_id and u.kind = 'unit' and u.ended_at is null
                and u.valid_from <= @today and coalesce(u.valid_to, 'infinity') > @today
            where e.tenant_id = @tenant and e.kind = 'employment' and e.ended_at is null and e.valid_from <= @today and coalesce(e.valid_to, 'infinity') > @today
            group by 1)
        """;

    /// <returns>The units that people are asked in, and the one whose box they answer in; none where they are too few.</returns>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> Groups(this IQuerySession session, PulsePlan plan, UnitClosure units, DateOnly today, CancellationToken ct)
    {
        var meant = plan.UnitIds.ToHashSet();
        var wholes = units.Pairs().ToLookup(p => p.Unit, p => p.Whole);
        var people = await session.Read(
            $"{Asked} select unit_id, count(*)::int from asked group by 1", row => (Unit: row.GetGuid(0), People: row.GetInt32(1)), ct, ("today", today), ("organisation", UnitClosure.Organisation));
        return Grouping.Of(
            units, people.Where(p => meant.Count == 0 || wholes[p.Unit].Any(meant.Contains)).ToDictionary(p => p.Unit, p => p.People), Pulse.LeastGroup);
    }

    /// <returns>How many are asked.</returns>
    public static async Task<int> Invite(this IDocumentSession session, Guid pulse, int items, IReadOnlyDictionary<Guid, Guid> groups, DateOnly today, CancellationToken ct)
    {
        await session.WriteLong(
            Patience,
            $"""
            {Asked} insert into metrics.pulse_invited (tenant_id, pulse_id, person_id, unit_id, place)
            select @tenant, @pulse, a.person_id, g.box_id, row_number() over (partition by g.box_id order by random()) - 1
            from asked a join unnest(@units, @boxes) as g (unit_id, box_id) on g.unit_id = a.unit_id order by random()
            """, ct, ("pulse", pulse), ("today", today), ("organisation", UnitClosure.Organisation), ("units", groups.Keys.ToArray()), ("boxes", groups.Values.ToArray()));
        var boxes = (await session.Read(
            "select unit_id, count(*)::int from metrics.pulse_invited where tenant_id = @tenant and pulse_id = @pulse group by 1",
            row => BallotBox.Empty(row.GetGuid(0), row.GetInt32(1), items), ct, ("pulse", pulse))).ToList();
        foreach (var box in boxes)
            await session.Write(
                "insert into metrics.pulse_boxes (tenant_id, pulse_id, unit_id, invited, answered, counts, texts) values (@tenant, @pulse, @unit, @invited, @answered, @counts, @texts)", ct,
                ("pulse", pulse), ("unit", box.UnitId), ("invited", box.Invited), ("answered", box.Answered), ("counts", box.Counts), ("texts", box.Texts));
        return boxes.Sum(b => b.Invited);
    }
}
