using Marten;

namespace Competence.Skills.Campaigns;

/// <summary>How far a campaign, or one manager's or unit's part of it, has come.</summary>
/// <param name="Asked">Person times skill.</param>
/// <param name="PeopleDone">Who have answered all that they are asked of themselves.</param>
internal sealed record AnswerCount(Guid Key, int People, int PeopleDone, long Asked, long Self, long Manager)
{
    public AnswerCount With(AnswerCount other) => this with
    {
        People = People + other.People, PeopleDone = PeopleDone + other.PeopleDone,
        Asked = Asked + other.Asked, Self = Self + other.Self, Manager = Manager + other.Manager,
    };
}

internal static class AnswerCountQueries
{
    /// <param name="campaign">Null: of every campaign.</param>
    public static Task<List<AnswerCount>> AnswerCounts(this IQuerySession session, Guid? campaign, CancellationToken ct) => session.Read(
        """
        select campaign_id, count(*), count(*) filter (where self = asked), coalesce(sum(asked), 0)::bigint,
               coalesce(sum(self), 0)::bigint, coalesce(sum(manager), 0)::bigint
        from (select p.campaign_id, p.person_id, count(a.skill_id) as asked, count(a.self) as self, count(a.manager) as manager
              from skills.campaign_people p
              left join skills.campaign_answers a using (tenant_id, campaign_id, person_id)
              where p.tenant_id = @tenant and (@campaign::uuid is null or p.campaign_id = @campaign) group by 1, 2) one
        group by campaign_id
        """, Read, ct, ("campaign", campaign));

    /// <param name="by"><c>manager_id</c> or <c>unit_id</c>; those who have none come under the empty id.</param>
    /// <param name="unit">Only those who are in it or below; null: everybody.</param>
    public static Task<List<AnswerCount>> AnswerCounts(
        this IQuerySession session, Campaign campaign, string by, Guid? unit, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        with recursive tree (unit_id) as (
            select @unit::uuid union select u.unit_id from tree t join skills.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
        ), {CampaignPlaces.Of(campaign)}
        select coalesce({by}, '00000000-0000-0000-0000-000000000000'), count(*), count(*) filter (where self = asked),
               coalesce(sum(asked), 0)::bigint, coalesce(sum(self), 0)::bigint, coalesce(sum(manager), 0)::bigint
        from (select p.person_id, p.{by}, count(a.skill_id) as asked, count(a.self) as self, count(a.manager) as manager
              from place p
              left join skills.campaign_answers a on a.tenant_id = @tenant and a.campaign_id = @campaign and a.person_id = p.person_id
              where @unit::uuid is null or p.unit_id in (select unit_id from tree)
              group by 1, 2) one
        group by 1 order by sum(asked) * 2 - sum(self) - sum(manager) desc, 1
        """, Read, ct, ("campaign", campaign.Id), ("unit", unit), ("today", today));

    private static AnswerCount Read(System.Data.Common.DbDataReader row) =>
        new(row.GetGuid(0), (int)row.GetInt64(1), (int)row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5));
}
