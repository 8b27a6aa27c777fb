using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>What a company that has lived already has: by the names that the files give.</summary>
internal static class Found
{
    public static async Task<Dictionary<string, Guid>> Units(CompetenceClient client, Company company, CancellationToken ct)
    {
        var known = (await client.ListUnitsAsync(ct)).Items.ToDictionary(u => u.Name, u => u.UnitId);
        return company.Units.ToDictionary(u => u.Key, u => known[u.Name]);
    }

    public static async Task<Dictionary<string, Guid>> Skills(CompetenceClient client, CancellationToken ct)
    {
        var known = new Dictionary<string, Guid>();
        var all = client.All(cursor => client.SearchSkillsAsync(cursor: cursor, limit: 100, cancellationToken: ct), (PageOfSkillSummaryView page) => (page.Items, page.NextCursor), ct);
        await foreach (var skill in all) known[skill.Label.Sv!] = skill.SkillId;
        return Company.Skills().ToDictionary(s => s.Key, s => known[s.Label.Sv!]);
    }

    public static async Task<Dictionary<string, Guid>> Roles(CompetenceClient client, CancellationToken ct)
    {
        var known = (await client.ListRoleProfilesAsync(cancellationToken: ct)).Items.ToDictionary(r => r.Name.Sv!, r => r.RoleProfileId);
        return Company.Roles().ToDictionary(r => r.Key, r => known[r.Name.Sv!]);
    }
}
