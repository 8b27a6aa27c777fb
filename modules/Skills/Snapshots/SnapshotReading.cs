using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Snapshots;

/// <param name="AsOf">The moment that it was counted for.</param>
/// <param name="TakenAt">When it was counted: later than the moment where it was counted out of the events.</param>
/// <param name="TakenBy">The person who had it counted; null where it was no person.</param>
/// <param name="People">How many there were.</param>
/// <param name="Steps">Levels missing in all.</param>
/// <param name="Required">Requirements asked of them.</param>
/// <param name="Met">How many of them were met.</param>
public sealed record GapSnapshotSummaryView(
    Guid SnapshotId, DateTimeOffset AsOf, DateTimeOffset TakenAt, Guid? TakenBy, int People, int PeopleWithGap, int Steps, int Required, int Met);

/// <param name="UnitId">With all below it.</param>
/// <param name="People">Null where suppressed, as all figures.</param>
public sealed record GapSnapshotUnitView(Guid UnitId, Guid? ParentId, int? People, int? PeopleWithGap, int? Steps, int? Required, int? Met, bool IsSuppressed);

/// <param name="Needed">How many were asked it; null where suppressed, as all figures.</param>
public sealed record GapSnapshotSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind, int? Needed, int? PeopleWithGap, int? Steps, bool IsSuppressed);

internal static class SnapshotReading
{
    public static Task<List<GapSnapshotSummaryView>> Snapshots(this IQuerySession session, Guid? only, CancellationToken ct) => session.Read(
        $"""
        select s.snapshot_id, s.as_of, e.timestamp, e.user_name, u.people, u.people_with_gap, u.steps, u.required, u.met
        from skills.gap_snapshots s
        join skills.gap_snapshot_units u on u.tenant_id = @tenant and u.snapshot_id = s.snapshot_id and u.unit_id = @whole
        join events.mt_events e on e.tenant_id = @tenant and e.stream_id = s.snapshot_id and e.version = 1
        where s.tenant_id = @tenant and (@only::uuid is null or s.snapshot_id = @only) order by s.as_of desc, s.snapshot_id limit 500
        """,
        row => new GapSnapshotSummaryView(
            row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetFieldValue<DateTimeOffset>(2),
            !row.IsDBNull(3) && Guid.TryParse(row.GetString(3), out var person) ? person : null,
            row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8)),
        ct, ("only", only), ("whole", Guid.Empty));

    public static async Task<IReadOnlyList<GapSnapshotUnitView>> SnapshotUnits(this IQuerySession session, Guid snapshot, CancellationToken ct)
    {
        var units = await session.Read(
            """
            select unit_id, parent_id, people, people_with_gap, steps, required, met from skills.gap_snapshot_units
            where tenant_id = @tenant and snapshot_id = @snapshot and unit_id <> @whole order by unit_id
            """,
            row => new GapSnapshotUnitView(
                row.GetGuid(0), row.OrNull<Guid>(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), IsSuppressed: false),
            ct, ("snapshot", snapshot), ("whole", Guid.Empty));
        var hidden = SnapshotPrivacy.Hidden(units);
        return [.. units.Select(u => hidden.Contains(u.UnitId) ? new(u.UnitId, u.ParentId, null, null, null, null, null, IsSuppressed: true) : u)];
    }

    /// <param name="unit">One that is told of; null: the whole organisation.</param>
    /// <param name="units">All of the snapshot.</param>
    public static async Task<IReadOnlyList<GapSnapshotSkillView>> SnapshotSkills(
        this IQuerySession session, Guid snapshot, Guid? unit, IReadOnlyList<GapSnapshotUnitView> units, CancellationToken ct)
    {
        var parents = units.ToDictionary(u => u.UnitId, u => u.ParentId ?? Guid.Empty);
        HashSet<Guid> above = [Guid.Empty];
        for (var at = unit ?? Guid.Empty; at != Guid.Empty; at = parents[at]) above.Add(at);
        var rows = await session.Read(
            """
            select unit_id, skill_id, people, people_with_gap, steps from skills.gap_snapshot_skills
            where tenant_id = @tenant and snapshot_id = @snapshot and unit_id = any(@units)
            """,
            row => (Unit: row.GetGuid(0), Skill: row.GetGuid(1), Needed: row.GetInt32(2), WithGap: row.GetInt32(3), Steps: row.GetInt32(4)), ct,
            ("snapshot", snapshot), ("units", unit is null ? [Guid.Empty] : above.Union(parents.Where(p => above.Contains(p.Value)).Select(p => p.Key)).ToArray()));
        var own = rows.Where(r => r.Unit == (unit ?? Guid.Empty)).ToList();
        var hidden = SnapshotPrivacy.HiddenSkills(
            unit ?? Guid.Empty, parents, rows.ToDictionary(r => (r.Unit, r.Skill), r => r.Needed), units.Where(u => u.IsSuppressed).Select(u => u.UnitId).ToHashSet());
        var facts = await session.FactsOf(own.Select(r => r.Skill), ct);
        return
        [
            .. own.Where(r => facts.ContainsKey(r.Skill))
                .Select(r => hidden.Contains(r.Skill)
                    ? new GapSnapshotSkillView(r.Skill, facts[r.Skill].Label, facts[r.Skill].Kind, null, null, null, IsSuppressed: true)
                    : new GapSnapshotSkillView(r.Skill, facts[r.Skill].Label, facts[r.Skill].Kind, r.Needed, r.WithGap, r.Steps, IsSuppressed: false))
                .OrderBy(s => s.IsSuppressed).ThenByDescending(s => s.Steps).ThenBy(s => s.SkillId),
        ];
    }
}
