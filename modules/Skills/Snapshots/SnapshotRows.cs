using Marten;

namespace Competence.Skills.Snapshots;

internal static class SnapshotRows
{
    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task WriteSnapshot(this IDocumentSession session, Guid snapshot, DateTimeOffset asOf, DateOnly day, GapCount count, CancellationToken ct)
    {
        await session.Write(
            "insert into skills.gap_snapshots (tenant_id, snapshot_id, as_of, day) values (@tenant, @snapshot, @at, @day)", ct,
            ("snapshot", snapshot), ("at", asOf.ToUniversalTime()), ("day", day));
        await session.WriteSums("gap_snapshot_people (tenant_id, snapshot_id, unit_id, person_id, role_profile_id", "nullif(unit, '00000000-0000-0000-0000-000000000000'), thing, beside", snapshot, count.People, ct);
        await session.WriteSums("gap_snapshot_units (tenant_id, snapshot_id, unit_id, parent_id", "unit, beside", snapshot, count.Units, ct);
        await session.WriteSums("gap_snapshot_skills (tenant_id, snapshot_id, unit_id, skill_id", "unit, thing", snapshot, count.Skills, ct);
    }

    private static Task WriteSums(
        this IDocumentSession session, string table, string columns, Guid snapshot, IReadOnlyList<GapCountRow> rows, CancellationToken ct) => session.Write(
        $"""
        insert into skills.{table}, people, people_with_gap, steps, required, met)
        select @tenant, @snapshot, {columns}, people, with_gap, steps, required, met
        from unnest(@units, @things, @besides, @people, @gaps, @steps, @required, @met)
            as counted (unit, thing, beside, people, with_gap, steps, required, met)
        """, ct,
        ("snapshot", snapshot), 
        ("units", rows.Select(r => r.Unit).ToArray()), ("things", rows.Select(r => r.Thing).ToArray()), ("besides", rows.Select(r => r.Beside).ToArray()),
        ("people", rows.Select(r => r.Sum.People).ToArray()), ("gaps", rows.Select(r => r.Sum.PeopleWithGap).ToArray()),
        ("steps", rows.Select(r => r.Sum.Steps).ToArray()), ("required", rows.Select(r => r.Sum.Required).ToArray()), ("met", rows.Select(r => r.Sum.Met).ToArray()));
}
