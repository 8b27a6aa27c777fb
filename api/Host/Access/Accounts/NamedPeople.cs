using Competence.People.Persons;
using Marten;
using Npgsql;

namespace Competence.Api.Access.Accounts;

/// <summary>A person by name, as far as access needs it.</summary>
internal sealed record NamedPerson(string DisplayName, string GivenName, string? Email, string? UserName, string Locale, string? Title);

/// <summary>What access reads of the directory.</summary>
internal static class NamedPeople
{
    // whoever has left keeps the manager they had
    private static readonly string Today = $"l.tenant_id = $1 and l.valid_from <= $2 and coalesce(l.valid_to, 'infinity') > $2 and {Employed("l.person_id")}";
    private static readonly NamedPerson Unknown = new("", "", null, null, "sv", null);

    public static async Task<NamedPerson> Load(IQuerySession session, Guid person, CancellationToken ct) =>
        await session.LoadAsync<PersonDetails>(person, ct) is { } details
            ? new(details.DisplayName, details.GivenName, details.Email, details.UserName, details.Locale == "en" ? "en" : "sv", details.Title)
            : Unknown;

    public static async Task<int> CountReports(IQuerySession session, Guid person, DateOnly today, CancellationToken ct) =>
        (int)(await Rows(session, $"select $3, count(*) from people.links l where {Today} and l.kind = 'manager' and l.target_id = $3",
            [session.TenantId, today, person], ct))[0].Count;

    /// <summary>Those with the most people directly below them.</summary>
    public static Task<List<(Guid Person, long Count)>> Managers(IQuerySession session, DateOnly today, int most, CancellationToken ct) =>
        Rows(session, $"select l.target_id, count(*) from people.links l where {Today} and l.kind = 'manager' and {Employed("l.target_id")} group by 1 order by 2 desc, 1 limit $3",
            [session.TenantId, today, most], ct);

    /// <summary>Some who manage nobody, below these managers.</summary>
    public static async Task<IEnumerable<Guid>> OfManagers(IQuerySession session, Guid[] managers, DateOnly today, int most, CancellationToken ct) =>
        (await Rows(session, $"""
            select l.person_id, 0::bigint from people.links l where {Today} and l.kind = 'manager' and l.target_id = any($3)
            and not exists (select from people.links below where below.tenant_id = l.tenant_id and below.target_id = l.person_id and below.kind = 'manager')
            order by 1 limit $4
            """, [session.TenantId, today, managers, most], ct)).Select(row => row.Person);

    private static string Employed(string person) =>
        $"""
        exists (select from people.links e where e.tenant_id = $1 and e.person_id = {person} and e.kind = 'employment'
            and e.valid_from <= $2 and coalesce(e.valid_to, 'infinity') > $2)
        """;

    private static async Task<List<(Guid Person, long Count)>> Rows(IQuerySession session, string sql, object[] values, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var rows = new List<(Guid, long)>();
        while (await row.ReadAsync(ct)) rows.Add((row.GetGuid(0), row.GetInt64(1)));
        return rows;
    }
}
