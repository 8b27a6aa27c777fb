
namespace Competence.Skills.Campaigns;

/// <summary>For whom those who are asked work, and where: today while the campaign runs, as it was once it is closed.</summary>
internal static class CampaignPlaces
{
    /// <summary>SQL: the people of @campaign who are employed on @today, with manager and unit.</summary>
    public const string Live =
        $"""
        place as (
            select p.person_id,
                (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = p.person_id
                    and k.kind = 'manager' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) as manager_id,
                (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = p.person_id
                    and k.kind = 'unit' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) as unit_id
            from skills.campaign_people p
            join skills.members m on m.tenant_id = @tenant and m.person_id = p.person_id and {MemberRows.Employed}
            where p.tenant_id = @tenant and p.campaign_id = @campaign
        )
        """;

    public const string Frozen =
        "place as (select person_id, manager_id, unit_id from skills.campaign_people where tenant_id = @tenant and campaign_id = @campaign)";

    public static string Of(Campaign campaign) => campaign.State == CampaignState.Closed ? Frozen : Live;
}
