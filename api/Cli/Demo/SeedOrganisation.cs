using System.Text;
using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>Who works where and for whom; people come as they would from an HR system, in a file.</summary>
internal static class SeedOrganisation
{
    public static async Task<Dictionary<string, Guid>> Units(CompetenceClient client, Company company, CancellationToken ct)
    {
        var ids = new Dictionary<string, Guid>();
        foreach (var unit in company.Units) // parents come first in the file
        {
            Steps.Tell("units", ids.Count);
            var parent = unit.Parent is null ? (Guid?)null : ids[unit.Parent];
            ids[unit.Key] = (await client.OpenUnitAsync(new() { Name = unit.Name, Kind = unit.Kind, ParentId = parent, ExternalId = unit.Key }, cancellationToken: ct)).UnitId;
        }
        return ids;
    }

    public static async Task<Dictionary<string, Guid>> People(CompetenceClient client, Company company, Dictionary<string, Guid> roles, CancellationToken ct)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(File(company, roles)));
        var upload = await client.Upload(file, "alvhamra.csv", ct);
        var mapping = Columns.ToDictionary(column => column);
        var started = await client.ImportPeopleAsync(new() { UploadId = upload.UploadId, Mapping = mapping }, cancellationToken: ct);
        if (await JobProgress.Follow(client, started.JobId, ct) != 0) throw new UsageException("Not all of the demo company's people were taken.");
        return await Known(client, company, ct);
    }

    public static async Task Grants(CompetenceClient client, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> units, CancellationToken ct)
    {
        foreach (var member in company.Cast)
            foreach (var role in member.Roles)
                await client.GrantAccessAsync(people[member.Person], new() { Role = role, UnitIds = [.. (member.Units ?? []).Select(u => units[u])] }, cancellationToken: ct);
    }

    private static readonly string[] Columns =
        ["externalId", "employeeNumber", "userName", "givenName", "familyName", "email", "title", "unit", "managerExternalId", "start", "contractedHours", "locale", "roleProfile", "legalGender"];

    private static string File(Company company, Dictionary<string, Guid> roles)
    {
        var names = company.Units.ToDictionary(u => u.Key, u => u.Name);
        var rows = company.People.Select(p => Csv.Line(
            p.Key, p.Key.TrimStart('p'), p.Email, p.GivenName, p.FamilyName, p.Email, p.Title, names[p.Unit], p.Manager, p.Start, p.ContractedHours, p.Locale, roles[p.Role], p.LegalGender));
        return string.Join('\n', rows.Prepend(Csv.Line(Columns)));
    }

    /// <summary>Their ids, by the address that both know.</summary>
    private static async Task<Dictionary<string, Guid>> Known(CompetenceClient client, Company company, CancellationToken ct)
    {
        var ids = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        var cards = client.All(cursor => client.SearchPeopleAsync(cursor: cursor, limit: 100, cancellationToken: ct), (PageOfPersonCardView page) => (page.Items, page.NextCursor), ct);
        await foreach (var card in cards) if (card.Email is { } email) ids[email] = card.PersonId;
        return company.People.ToDictionary(p => p.Key, p => ids[p.Email]);
    }
}
