using Competence.Kernel;
using Competence.Skills.Campaigns;
using Competence.Skills.Gaps;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>
/// Campaigns that ask or are to ask for the deprecated skill, one a step: drafts, and those that take answers. Who is asked for both
/// is asked for the successor once; of two answers, the person's or a manager's, the one given last holds, and with the later
/// answer how far the talk about a difference has come. From the first step of closing on nothing of a campaign changes any more.
/// </summary>
internal sealed class CampaignReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Campaigns;

    public async Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => (await Asking(session, skill, ct)).Count;

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        if (await Asking(run.Session, merge.From.Id, ct) is not [var first, ..]) return 0;

        await run.Session.Begin(ct);
        var stream = await run.Session.Events.FetchForWriting<Campaign>(first, ct);
        stream.AppendOne(new CampaignSkillMoved(first, merge.To.Id, merge.From.Id, clock.GetUtcNow()));
        if (stream.Aggregate!.IsRunning) await run.Session.MoveAnswers(first, merge.From.Id, merge.To.Id, ct);
        return 1;
    }

    private static async Task<List<Guid>> Asking(IQuerySession session, Guid skill, CancellationToken ct)
    {
        var drafts = await session.Query<Campaign>().Where(c => c.State == CampaignState.Draft).ToListAsync(ct);
        var taking = await session.LoadManyAsync<Campaign>(ct, [.. await session.Read(
            "select campaign_id from skills.campaigns where tenant_id = @tenant and takes_answers", row => row.GetGuid(0), ct)]);
        var asked = await session.Read(
            """
            select distinct a.campaign_id from skills.campaign_answers a
            join skills.campaigns c on c.tenant_id = @tenant and c.campaign_id = a.campaign_id and c.takes_answers
            where a.tenant_id = @tenant and a.skill_id = @skill
            """, row => row.GetGuid(0), ct, ("skill", skill));
        return [.. drafts.Concat(taking).Where(c => c.Plan.SkillIds.Contains(skill)).Select(c => c.Id).Union(asked).Order()];
    }
}

internal static class MovedAnswers
{
    /// <summary>Within the transaction that the session has begun; who rates meanwhile waits, and then finds the successor's question.</summary>
    public static async Task MoveAnswers(this IDocumentSession session, Guid campaign, Guid from, Guid to, CancellationToken ct)
    {
        (string, object?)[] which = [("campaign", campaign), ("from", from), ("to", to)];
        await session.LockMembers([.. await session.Read(
            "select person_id from skills.campaign_answers where tenant_id = @tenant and campaign_id = @campaign and skill_id = @from",
            row => row.GetGuid(0), ct, which)], ct);
        await session.Write(
            """
            with moved as (
                delete from skills.campaign_answers where tenant_id = @tenant and campaign_id = @campaign and skill_id = @from returning *
            )
            insert into skills.campaign_answers as a (tenant_id, campaign_id, person_id, skill_id, self, self_at, manager, manager_at, rated_by, talk)
            select tenant_id, campaign_id, person_id, @to, self, self_at, manager, manager_at, rated_by, talk from moved
            on conflict (tenant_id, campaign_id, person_id, skill_id) do update set
                self = case when excluded.self_at > coalesce(a.self_at, '-infinity') then excluded.self else a.self end,
                self_at = greatest(a.self_at, excluded.self_at),
                manager = case when excluded.manager_at > coalesce(a.manager_at, '-infinity') then excluded.manager else a.manager end,
                rated_by = case when excluded.manager_at > coalesce(a.manager_at, '-infinity') then excluded.rated_by else a.rated_by end,
                manager_at = greatest(a.manager_at, excluded.manager_at),
                talk = case when greatest(excluded.self_at, excluded.manager_at) > coalesce(greatest(a.self_at, a.manager_at), '-infinity')
                    then excluded.talk else a.talk end
            """, ct, which);
    }
}
