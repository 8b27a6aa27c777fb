using Competence.Kernel;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Skills.Campaigns;

/// <param name="Rest">How many the campaign asked who are left out.</param>
internal sealed record SnapshotPeople(int People, int Rest)
{
    /// <summary>Neither those who are counted nor those who are left out are so few that figures are about persons.</summary>
    public bool IsTellable => People >= SmallGroups.Minimum && Rest is 0 or >= SmallGroups.Minimum;
}

/// <param name="Levels">How many had level 0 to 5, and last those who had none.</param>
/// <param name="Rest">How many others were asked for this skill.</param>
internal sealed record SnapshotCount(Guid SkillId, int People, int Rest, IReadOnlyList<int> Levels, int Needed, int AtTarget);

/// <summary>Reads what was frozen, and nothing else: units too are those of the closing day.</summary>
internal static class Snapshot
{
    public static Refusal? Fault(Campaign? campaign) => campaign?.State switch
    {
        null => Refusal.NotFound("skills.unknown-campaign"),
        CampaignState.Closed => null,
        _ => Refusal.Conflict("skills.campaign-not-closed"),
    };

    public static async Task<SnapshotPeople> SnapshotSize(this IQuerySession session, Guid campaign, Guid? unit, CancellationToken ct) => (await session.Read(
        """
        select count(*) filter (where @unit::uuid is null or @unit = any(units)), count(*) filter (where @unit::uuid is not null and not @unit = any(units))
        from skills.campaign_people where tenant_id = @tenant and campaign_id = @campaign
        """, row => new SnapshotPeople((int)row.GetInt64(0), (int)row.GetInt64(1)), ct, ("campaign", campaign), ("unit", unit))).Single();

    public static Task<List<SnapshotCount>> SnapshotCounts(this IQuerySession session, Guid campaign, Guid? unit, CancellationToken ct) => session.Read(
        """
        select skill_id, count(*) filter (where counts), count(*) filter (where not counts),
               array(select count(*) filter (where l.level = n)::int from unnest(array_agg(coalesce(level, 6)) filter (where counts)) as l (level)
                     right join generate_series(0, 6) n on n = l.level group by n order by n),
               count(*) filter (where counts and required is not null), count(*) filter (where counts and level >= required)
        from (select s.skill_id, s.level, s.required, @unit::uuid is null or @unit = any(p.units) as counts
              from skills.campaign_snapshots s join skills.campaign_people p using (tenant_id, campaign_id, person_id)
              where s.tenant_id = @tenant and s.campaign_id = @campaign) asked
        group by skill_id having bool_or(counts)
        """,
        row => new SnapshotCount(row.GetGuid(0), (int)row.GetInt64(1), (int)row.GetInt64(2), row.GetFieldValue<int[]>(3), (int)row.GetInt64(4), (int)row.GetInt64(5)),
        ct, ("campaign", campaign), ("unit", unit));
}
