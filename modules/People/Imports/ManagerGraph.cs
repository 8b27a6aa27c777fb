using Competence.People.Directory;
using Marten;

namespace Competence.People.Imports;

/// <summary>Everybody's managers as they will be once the file is imported: the file's, and what is stored for all others.</summary>
internal static class ManagerGraph
{
    /// <summary>Who stands on a cycle; not who merely reports to one.</summary>
    public static HashSet<string> OnCycles(IEnumerable<string> people, Func<string, string?> managerOf)
    {
        var cyclic = new HashSet<string>();
        var done = new HashSet<string>();
        foreach (var person in people)
        {
            var path = new List<string>();
            var place = new Dictionary<string, int>();
            var at = person;
            while (at is { Length: > 0 } && !done.Contains(at) && place.TryAdd(at, path.Count))
            {
                path.Add(at);
                at = managerOf(at);
            }
            if (at is { Length: > 0 } && place.TryGetValue(at, out var entry)) cyclic.UnionWith(path.Skip(entry));
            done.UnionWith(path);
        }
        return cyclic;
    }

    /// <summary>Looks at today, and at every later day for which a change is planned already.</summary>
    public static async Task<IReadOnlySet<string>> CyclesOf(this IQuerySession session, FileScan scan, DateOnly today, CancellationToken ct)
    {
        if (scan.Managers.Count == 0) return new HashSet<string>();
        var stored = (await Stored(session, today, ct)).ToLookup(link => link.Person);
        var days = stored.SelectMany(links => links).Select(link => link.From).Where(day => day > today).Append(today).Distinct().Take(1000);
        var cyclic = new HashSet<string>();
        foreach (var day in days)
            cyclic.UnionWith(OnCycles(scan.Managers.Keys, person =>
            {
                var link = stored[person].FirstOrDefault(l => l.From <= day && day < l.To);
                return link is { } planned && planned.From > today ? planned.Manager : scan.Managers.GetValueOrDefault(person) ?? link.Manager;
            }));
        return cyclic;
    }

    private static async Task<List<(string Person, string Manager, DateOnly From, DateOnly To)>> Stored(IQuerySession session, DateOnly today, CancellationToken ct)
    {
        await using var command = session.Ask(
            """
            select coalesce(p.external_id, p.id::text), coalesce(m.external_id, m.id::text), l.valid_from, coalesce(l.valid_to, '9999-12-30')
            from people.links l
            join people.mt_doc_persondetails p on p.tenant_id = @tenant and p.id = l.person_id
            join people.mt_doc_persondetails m on m.tenant_id = @tenant and m.id = l.target_id
            where l.tenant_id = @tenant and l.kind = 'manager' and coalesce(l.valid_to, 'infinity') > @today
            """, ("today", today));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var links = new List<(string, string, DateOnly, DateOnly)>();
        while (await row.ReadAsync(ct)) links.Add((row.GetString(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetFieldValue<DateOnly>(3)));
        return links;
    }
}
