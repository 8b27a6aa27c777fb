using Marten;
using Npgsql;

namespace Competence.People.Lines;

/// <summary>Nobody may come to stand above themselves, today or on any day that is already planned.</summary>
internal static class ManagerCycle
{
    /// <summary>
    /// Follows every line above the manager through the days for which the change would hold. One change of line at a
    /// time in a tenant: two halves of a cycle written at once would each find nothing.
    /// </summary>
    /// <returns>The first day on which the person would stand above themselves, or null.</returns>
    public static async Task<DateOnly?> FirstCycle(
        this IDocumentSession session, Guid person, Guid manager, DateOnly from, DateOnly? to, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand(
            """
            select pg_advisory_xact_lock(hashtextextended('people.line/' || @tenant, 0));
            with recursive chain (id, since, until) as (
                select @manager, @from::date, @to::date
                union
                select l.target_id, greatest(c.since, l.valid_from), least(c.until, coalesce(l.valid_to, 'infinity')) from chain c
                join people.links l on l.tenant_id = @tenant and l.person_id = c.id and l.kind = 'manager'
                where l.valid_from < c.until and coalesce(l.valid_to, 'infinity') > c.since and c.id <> @person
            )
            select min(since) from chain where id = @person
            """);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("person", person);
        command.Parameters.AddWithValue("manager", manager);
        command.Parameters.AddWithValue("from", from);
        command.Parameters.AddWithValue("to", to ?? DateOnly.MaxValue); // Npgsql writes the last of all days as infinity
        await using var row = await session.ExecuteReaderAsync(command, ct);
        await row.NextResultAsync(ct);
        return await row.ReadAsync(ct) && !await row.IsDBNullAsync(0, ct) ? await row.GetFieldValueAsync<DateOnly>(0, ct) : null;
    }
}
