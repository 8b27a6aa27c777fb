using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Needs;

/// <summary>skills.capacity_needs: what units are to have, for questions about many units; written in the command's own transaction.</summary>
internal static class NeedRows
{
    public static Table Define()
    {
        var table = Rows.Table("skills", "capacity_needs");
        table.AddColumn("need_id", "uuid").AsPrimaryKey();
        table.AddColumn("unit_id", "uuid").NotNull();
        table.AddColumn("skill_id", "uuid").NotNull();
        table.AddColumn("level", "smallint").NotNull();
        table.AddColumn("people", "integer").NotNull();
        table.AddColumn("by_date", "date").NotNull();
        table.Indexes.Add(new IndexDefinition("ux_capacity_needs")
        {
            Columns = ["tenant_id", "unit_id", "skill_id", "level", "by_date"], IsUnique = true,
        });
        return table;
    }

    /// <summary>Begins the transaction and leaves in it what is needed now.</summary>
    public static async Task WriteNeed(this IDocumentSession session, Guid id, CapacityNeed? need, CancellationToken ct)
    {
        await session.Begin(ct);
        if (need is null)
        {
            await session.Write("delete from skills.capacity_needs where tenant_id = @tenant and need_id = @need", ct, ("need", id));
            return;
        }
        await session.Write(
            """
            insert into skills.capacity_needs (tenant_id, need_id, unit_id, skill_id, level, people, by_date)
            values (@tenant, @need, @unit, @skill, @level, @people, @by)
            on conflict (tenant_id, need_id) do update
            set unit_id = excluded.unit_id, skill_id = excluded.skill_id, level = excluded.level, people = excluded.people, by_date = excluded.by_date
            """, ct,
            ("need", id), ("unit", need.UnitId), ("skill", need.SkillId), ("level", (short)need.Level), ("people", need.People), ("by", need.ByDate));
    }

    /// <summary>Whether another need says the same of the same unit, skill, level and day.</summary>
    public static async Task<bool> IsThere(this IQuerySession session, Guid id, Guid unit, NeedContent content, CancellationToken ct)
    {
        var same = await session.Read(
            """
            select 1 from skills.capacity_needs
            where tenant_id = @tenant and unit_id = @unit and skill_id = @skill and level = @level and by_date = @by and need_id <> @need
            """, row => row.GetInt32(0), ct,
            ("need", id), ("unit", unit), ("skill", content.SkillId), ("level", (short)content.Level), ("by", content.ByDate));
        return same.Count > 0;
    }
}
