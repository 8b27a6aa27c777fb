using System.Data.Common;
using Competence.People.Access;
using Marten;

namespace Competence.People.Lines;

/// <summary>The statement behind a <see cref="Look"/>, for whoever begins from something else than the actor, such as a session.</summary>
public static class LookSql
{
    /// <returns>One row; <c>@person</c> and <c>@today</c> are parameters.</returns>
    /// <param name="tenant">SQL: the actor's tenant.</param>
    /// <param name="actor">SQL: who asks.</param>
    public static string Of(string tenant, string actor) =>
        $"""
        with recursive above (id, depth) as (
            select @person, 0 where @person <> {actor}
            union
            select l.target_id, a.depth + 1 from above a
            join people.links l on l.tenant_id = {tenant} and l.person_id = a.id and l.kind = 'manager'
            where l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today and a.depth < 100
        ), stands_in (id) as (
            select l.person_id from people.links l
            where l.tenant_id = {tenant} and l.target_id = {actor} and l.kind = 'deputy'
            and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today
            union select {actor}
        ), units (id, depth) as (
            select l.target_id, 0 from people.links l
            where l.tenant_id = {tenant} and l.person_id = @person and l.kind = 'unit'
            and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today
            union
            select u.parent_id, s.depth + 1 from units s
            join people.mt_doc_unit u on u.tenant_id = {tenant} and u.id = s.id
            where u.parent_id is not null and s.depth < 100
        )
        select
            exists (select from above a join stands_in s on s.id = a.id where a.depth = 1),
            exists (select from above a join stands_in s on s.id = a.id where a.depth > 1),
            array(select u.id from units u order by u.depth),
            exists (select from people.links l where l.tenant_id = {tenant} and l.person_id = @person and l.kind = 'employment'
                and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today),
            exists (select from people.mt_doc_person p where p.tenant_id = {tenant} and p.id = @person),
            exists (select from people.links l where l.tenant_id = {tenant} and l.person_id = {actor} and l.kind = 'employment'
                and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today),
            (select g.data from people.mt_doc_grants g where g.tenant_id = {tenant} and cast(g.data ->> 'personId' as uuid) = {actor} limit 1)
        """;

    /// <param name="from">The first of the statement's columns.</param>
    public static Look Read(DbDataReader row, int from, Guid actor, Guid? person, ISerializer serializer)
    {
        var isSelf = actor == person; // a manager's deputy may be one of the reports, and is not their own manager
        var standing = row.GetBoolean(from + 4)
            ? new Standing(
                isSelf, !isSelf && row.GetBoolean(from), !isSelf && row.GetBoolean(from + 1), row.GetFieldValue<Guid[]>(from + 2), row.GetBoolean(from + 3))
            : null;
        return new(row.GetBoolean(from + 5), row.IsDBNull(from + 6) ? null : serializer.FromJson<Grants>(row, from + 6), standing);
    }
}
