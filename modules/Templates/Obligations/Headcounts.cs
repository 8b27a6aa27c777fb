using Competence.Kernel;
using Competence.Templates.LegalRules;
using Competence.Templates.Sites;
using Marten;

namespace Competence.Templates.Obligations;

/// <summary>How many work here today, in all and at each site.</summary>
internal sealed record Headcounts(int All, IReadOnlyDictionary<Guid, int> BySite)
{
    /// <summary>Where a rule is asked: no site is the whole organisation, and nothing that it is asked nowhere.</summary>
    public IReadOnlyList<Guid?> PlacesOf(AppliesWhen when)
    {
        var least = when.MinHeadcount ?? 0;
        return when.SiteIds.Count == 0
            ? All >= least ? [null] : []
            : [.. when.SiteIds.Where(site => BySite.GetValueOrDefault(site) >= least).Select(site => (Guid?)site)];
    }

    public int At(Guid? site) => site is { } id ? BySite.GetValueOrDefault(id) : All;
}

internal static class CountingHeads
{
    public static async Task<Headcounts> Headcounts(this IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var rows = await session.Read(
            $"""
            with recursive {SiteUnits.Placed}
            select p.site_id, count(distinct m.person_id) from templates.members m
            left join lateral (
                select k.target_id from templates.member_links k where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and {MemberRows.Holds}
                order by k.valid_from desc, k.target_id limit 1
            ) u on true
            left join placed p on p.unit_id = u.target_id
            where m.tenant_id = @tenant and {MemberRows.Employed} group by 1
            """, row => (Site: row.OrNull<Guid>(0), Count: (int)row.GetInt64(1)), ct, ("today", clock.Today()));
        return new(rows.Sum(r => r.Count), rows.Where(r => r.Site is not null).ToDictionary(r => r.Site!.Value, r => r.Count));
    }
}
