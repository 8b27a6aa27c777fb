using Competence.Kernel;
using Competence.Skills.Needs;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>What units are to have of the deprecated skill, a need a step.</summary>
internal sealed class NeedReferences : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Needs;

    public async Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => (await session.Read(
        "select count(*)::int from skills.capacity_needs where tenant_id = @tenant and skill_id = @skill", row => row.GetInt32(0), ct, ("skill", skill)))[0];

    /// <summary>Where the unit needs the successor at the same level by the same day already, the one need holds that asks for more people.</summary>
    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        var first = await run.Session.Read(
            """
            select o.need_id, n.need_id from skills.capacity_needs o
            left join skills.capacity_needs n on n.tenant_id = @tenant and n.skill_id = @to
              and (n.unit_id, n.level, n.by_date) = (o.unit_id, o.level, o.by_date)
            where o.tenant_id = @tenant and o.skill_id = @from order by o.need_id limit 1
            """, row => (Old: row.GetGuid(0), Same: row.OrNull<Guid>(1)), ct, ("from", merge.From.Id), ("to", merge.To.Id));
        if (first is not [var (old, same), ..]) return 0;

        var stream = await run.Session.Events.FetchForWriting<CapacityNeed>(old, ct);
        var need = stream.Aggregate!;
        if (same is not { } other)
        {
            await Set(run, stream, need with { SkillId = merge.To.Id }, ct);
            return 1;
        }
        stream.AppendOne(new CapacityNeedRemoved(old));
        await run.Session.WriteNeed(old, null, ct);
        var there = await run.Session.Events.FetchForWriting<CapacityNeed>(other, ct);
        if (there.Aggregate!.People < need.People) await Set(run, there, there.Aggregate with { People = need.People }, ct);
        return 1;
    }

    private static Task Set(JobRun run, JasperFx.Events.IEventStream<CapacityNeed> stream, CapacityNeed to, CancellationToken ct)
    {
        stream.AppendOne(new CapacityNeedSet(to.Id, to.UnitId, to.SkillId, to.Level, to.People, to.ByDate, to.Reason));
        return run.Session.WriteNeed(to.Id, to, ct);
    }
}
