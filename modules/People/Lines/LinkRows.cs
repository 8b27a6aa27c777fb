using Marten;

namespace Competence.People.Lines;

/// <summary>One person's rows of people.links.</summary>
internal sealed class LinkRows(IDocumentOperations ops, string tenant, Guid person)
{
    /// <summary>As Timeline.Lay: what was there gives way from the first day until the last.</summary>
    public void Lay(string kind, Guid? target, DateOnly from, DateOnly? to)
    {
        ops.QueueSqlCommand(
            """
            delete from people.links where tenant_id = ? and person_id = ? and kind = ?
            and valid_from >= ? and valid_from < coalesce(?::date, 'infinity')
            """, tenant, person, kind, from, to!);
        ops.QueueSqlCommand(
            """
            update people.links set valid_to = ? where tenant_id = ? and person_id = ? and kind = ?
            and valid_from < ? and coalesce(valid_to, 'infinity') > ?
            """, from, tenant, person, kind, from, from);
        if (target is { } id) Insert(kind, id, from, to);
    }

    public void Insert(string kind, Guid target, DateOnly from, DateOnly? to) => ops.QueueSqlCommand(
        "insert into people.links (tenant_id, person_id, kind, valid_from, target_id, valid_to) values (?, ?, ?, ?, ?, ?::date)",
        tenant, person, kind, from, target, to!);

    public void End(string kind, Guid target, DateOnly from, DateOnly? to) => ops.QueueSqlCommand(
        """
        update people.links set valid_to = ?::date
        where tenant_id = ? and person_id = ? and kind = ? and valid_from = ? and target_id = ?
        """, to!, tenant, person, kind, from, target);

    public void Restart(string kind, DateOnly from, DateOnly start) => ops.QueueSqlCommand(
        "update people.links set valid_from = ? where tenant_id = ? and person_id = ? and kind = ? and valid_from = ?",
        start, tenant, person, kind, from);
}
