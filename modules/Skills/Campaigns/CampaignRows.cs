using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Campaigns;

/// <summary>Reads and writes the rows of a campaign, within the transaction that the session has begun.</summary>
internal static class CampaignRows
{
    public static Task WriteCampaign(this IDocumentSession session, Guid campaign, bool takesAnswers, bool isBlind, DateTimeOffset since, CancellationToken ct) =>
        session.Write(
            """
            insert into skills.campaigns (tenant_id, campaign_id, takes_answers, is_blind, since) values (@tenant, @campaign, @takes, @blind, @since)
            on conflict (tenant_id, campaign_id) do update set takes_answers = excluded.takes_answers
            """, ct, ("campaign", campaign), ("takes", takesAnswers), ("blind", isBlind), ("since", since));

    public static Task EndAnswers(this IDocumentSession session, Guid campaign, CancellationToken ct) => session.Write(
        "update skills.campaigns set takes_answers = false where tenant_id = @tenant and campaign_id = @campaign", ct, ("campaign", campaign));

    public static async Task<int> CountPeople(this IQuerySession session, Guid campaign, CancellationToken ct) => (await session.Read(
        "select count(*)::int from skills.campaign_people where tenant_id = @tenant and campaign_id = @campaign",
        row => row.GetInt32(0), ct, ("campaign", campaign))).Single();

    public static async Task<int> CountAsked(this IQuerySession session, Guid campaign, Guid[] people, CancellationToken ct) => (await session.Read(
        "select count(*)::int from skills.campaign_answers where tenant_id = @tenant and campaign_id = @campaign and person_id = any(@people)",
        row => row.GetInt32(0), ct, ("campaign", campaign), ("people", people))).Single();

    public static async Task<Guid[]> PeopleAfter(this IQuerySession session, Guid campaign, Guid after, int most, CancellationToken ct) => [.. await session.Read(
        "select person_id from skills.campaign_people where tenant_id = @tenant and campaign_id = @campaign and person_id > @after order by person_id limit @most",
        row => row.GetGuid(0), ct, ("campaign", campaign), ("after", after), ("most", most))];

    /// <summary>A rating takes the same lock: it comes before and is found, or after and finds the question.</summary>
    public static Task LockPeople(this IDocumentSession session, Guid[] people, CancellationToken ct) => session.Write(
        "select 1 from skills.members where tenant_id = @tenant and person_id = any(@people) order by person_id for update", ct, ("people", people));

    /// <summary>What was said since the campaign's first day, before it was opened.</summary>
    public static async Task WriteEarlierAnswers(this IDocumentSession session, Guid[] people, Campaign campaign, DateTimeOffset since, CancellationToken ct)
    {
        var early = await session.Read(
            "select distinct person_id from skills.levels where tenant_id = @tenant and person_id = any(@people) and newest >= @since",
            row => row.GetGuid(0), ct, ("people", people), ("since", since));
        if (early.Count == 0) return;
        var profiles = await session.LoadManyAsync<SkillProfile>(ct, [.. early.Select(SkillProfile.IdOf)]);
        foreach (var source in new[] { RatingSource.Self, RatingSource.Manager })
        {
            var said = profiles.SelectMany(p => p.Ratings.Select(of => (p.PersonId, SkillId: of.Key,
                    Newest: of.Value.Where(r => r.Source == source && r.OccurredAt >= since).MaxBy(r => r.OccurredAt))))
                .Where(s => s.Newest is not null).ToList();
            var set = source == RatingSource.Self ? "self = r.level, self_at = r.at" : "manager = r.level, manager_at = r.at, rated_by = r.rater";
            await session.Write(
                $"""
                update skills.campaign_answers a set {set}
                from unnest(@by, @of, @raters, @levels, @moments) as r (person_id, skill_id, rater, level, at)
                where a.tenant_id = @tenant and a.campaign_id = @campaign and a.person_id = r.person_id and a.skill_id = r.skill_id
                  and a.{(source == RatingSource.Self ? "self_at" : "manager_at")} is null
                """, ct,
                ("campaign", campaign.Id), ("by", said.Select(s => s.PersonId).ToArray()), ("of", said.Select(s => s.SkillId).ToArray()),
                ("raters", said.Select(s => s.Newest!.RaterId).ToArray()), ("levels", said.Select(s => (short)s.Newest!.Level).ToArray()),
                ("moments", said.Select(s => s.Newest!.OccurredAt.ToUniversalTime()).ToArray()));
        }
    }
}
