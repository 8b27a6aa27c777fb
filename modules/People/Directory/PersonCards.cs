using Marten;
using Npgsql;

namespace Competence.People.Directory;

/// <summary>What the directory shows of everybody.</summary>
/// <param name="ManagerId">Today's direct manager.</param>
/// <param name="IsActive">Whether the person is employed.</param>
public sealed record PersonCardView(
    Guid PersonId,
    string DisplayName,
    string GivenName,
    string FamilyName,
    string? Email,
    string? Title,
    Guid? UnitId,
    string? UnitName,
    Guid? ManagerId,
    string? ManagerName,
    bool IsActive);

internal static class PersonCards
{
    /// <summary>The cards of these people as of a day, in this order; one who has been erased has none.</summary>
    public static async Task<IReadOnlyList<PersonCardView>> PersonCardsOf(
        this IQuerySession session, IReadOnlyList<Guid> people, DateOnly day, CancellationToken ct)
    {
        if (people.Count == 0) return [];
        await using var command = session.Ask(
            """
            select d.id, d.given_name, d.family_name, d.data ->> 'email', d.data ->> 'title',
                lu.target_id, u.data ->> 'name', lm.target_id, concat_ws(' ', m.given_name, m.family_name), e.person_id is not null
            from unnest(@people) with ordinality as wanted (id, place)
            join people.mt_doc_persondetails d on d.tenant_id = @tenant and d.id = wanted.id
            left join people.links lu on lu.tenant_id = @tenant and lu.person_id = d.id and lu.kind = 'unit'
                and lu.valid_from <= @day and coalesce(lu.valid_to, 'infinity') > @day
            left join people.mt_doc_unit u on u.tenant_id = @tenant and u.id = lu.target_id
            left join people.links lm on lm.tenant_id = @tenant and lm.person_id = d.id and lm.kind = 'manager'
                and lm.valid_from <= @day and coalesce(lm.valid_to, 'infinity') > @day
            left join people.mt_doc_persondetails m on m.tenant_id = @tenant and m.id = lm.target_id
            left join people.links e on e.tenant_id = @tenant and e.person_id = d.id and e.kind = 'employment'
                and e.valid_from <= @day and coalesce(e.valid_to, 'infinity') > @day
            order by wanted.place
            """, ("people", people.ToArray()), ("day", day));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var cards = new List<PersonCardView>(people.Count);
        while (await row.ReadAsync(ct))
        {
            string? Text(int i) => row.IsDBNull(i) || row.GetString(i) is "" ? null : row.GetString(i);
            Guid? Id(int i) => row.IsDBNull(i) ? null : row.GetGuid(i);
            var (given, family) = (row.GetString(1), row.GetString(2));
            cards.Add(new(row.GetGuid(0), $"{given} {family}".Trim(), given, family, Text(3), Text(4), Id(5), Text(6), Id(7), Text(8), row.GetBoolean(9)));
        }
        return cards;
    }

    /// <summary>A question within the session's tenant.</summary>
    public static NpgsqlCommand Ask(this IQuerySession session, string sql, params (string Name, object Value)[] parameters)
    {
        var command = new NpgsqlCommand(sql);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }

    public static async Task<IReadOnlyList<Guid>> Ids(this IQuerySession session, NpgsqlCommand command, CancellationToken ct)
    {
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var ids = new List<Guid>();
        while (await row.ReadAsync(ct)) ids.Add(row.GetGuid(0));
        return ids;
    }
}
