using Marten;

namespace Competence.Templates.Sites;

internal static class SiteUnits
{
    /// <summary>SQL, the end of a <c>with recursive</c>: <c>placed (unit_id, site_id)</c> names the site of every unit that has one, its own or that of the nearest above.</summary>
    public const string Placed =
        """
        placed (unit_id, site_id) as (
            select unit_id, site_id from templates.site_units where tenant_id = @tenant
            union
            select u.unit_id, p.site_id from placed p join templates.units u on u.tenant_id = @tenant and u.parent_id = p.unit_id
            where not exists (select from templates.site_units s where s.tenant_id = @tenant and s.unit_id = u.unit_id)
        )
        """;

    /// <summary>Of these, those that belong to another site.</summary>
    public static Task<List<Guid>> Elsewhere(this IQuerySession session, Guid site, IReadOnlyList<Guid> units, CancellationToken ct) => session.Read(
        "select unit_id from templates.site_units where tenant_id = @tenant and site_id <> @site and unit_id = any(@units)", row => row.GetGuid(0), ct,
        ("site", site), ("units", units.ToArray()));

    public static async Task WriteUnits(this IDocumentSession session, Guid site, IReadOnlyList<Guid> units, CancellationToken ct)
    {
        await session.Write("delete from templates.site_units where tenant_id = @tenant and site_id = @site", ct, ("site", site));
        await session.Write(
            "insert into templates.site_units (tenant_id, unit_id, site_id) select @tenant, u, @site from unnest(@units) u", ct, ("site", site), ("units", units.ToArray()));
    }

    /// <summary>Of these, those that the module has heard of.</summary>
    public static async Task<IReadOnlySet<Guid>> KnownUnits(this IQuerySession session, IReadOnlyList<Guid> units, CancellationToken ct) => (await session.Read(
        "select unit_id from templates.units where tenant_id = @tenant and unit_id = any(@units)", row => row.GetGuid(0), ct, ("units", units.ToArray()))).ToHashSet();
}
