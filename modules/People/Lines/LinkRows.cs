using Marten;

namespace Competence.People.Lines;

/// <summary>One person's rows of people.links.</summary>
internal sealed class LinkRows(IDocumentOperations ops, string tenant, Guid person)
{
    /// <summary>As Timeline.Lay: what was there gives way from the first day until the last.</summary>
    public void Lay(string kind, Guid? target, DateOnly from, DateOnly? to) => ops.QueueSqlCommand(
        """
        with laid (tenant_id, person_id, kind, target_id, valid_from, valid_to) as (
            values (?, ?::uuid, ?, ?::uuid, ?::date, ?::date)
        ), covered as (
            delete from people.links l using laid n
            where l.tenant_id = n.tenant_id and l.person_id = n.person_id and l.kind = n.kind
            and l.valid_from >= n.valid_from and l.valid_from < coalesce(n.valid_to, 'infinity')
        ), cut as (
            update people.links l set valid_to = n.valid_from from laid n
            where l.tenant_id = n.tenant_id and l.person_id = n.person_id and l.kind = n.kind
            and l.valid_from < n.valid_from and coalesce(l.valid_to, 'infinity') > n.valid_from
        )
        insert into people.links (tenant_id, person_id, kind, target_id, valid_from, valid_to)
        select * from laid where target_id is not null
        """, tenant, person, kind, target!, from, to!);

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
