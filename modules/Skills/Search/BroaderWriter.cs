using Marten;

namespace Competence.Skills.Search;

/// <summary>Replaces the broader links of many skills in two statements.</summary>
internal sealed class BroaderWriter
{
    private readonly List<string> tenants = [], linkTenants = [];
    private readonly List<Guid> skills = [], writers = [], linkSkills = [], linkWriters = [], targets = [];

    public void Add(Guid writer, string tenant, Guid skill, IReadOnlyList<Guid> broader)
    {
        tenants.Add(tenant);
        skills.Add(skill);
        writers.Add(writer);
        foreach (var target in broader)
        {
            linkTenants.Add(tenant);
            linkSkills.Add(skill);
            linkWriters.Add(writer);
            targets.Add(target);
        }
    }

    public void Flush(IDocumentOperations operations)
    {
        if (tenants.Count == 0) return;
        operations.QueueSqlCommand(
            $"""
            delete from {LabelTables.Broader} b using unnest(?, ?, ?) as n (tenant_id, skill_id, written_by)
            where b.tenant_id = n.tenant_id and b.skill_id = n.skill_id and b.written_by <> n.written_by
            """,
            tenants.ToArray(), skills.ToArray(), writers.ToArray());
        if (targets.Count > 0)
            operations.QueueSqlCommand(
                $"insert into {LabelTables.Broader} (tenant_id, skill_id, broader_id, written_by) select * from unnest(?, ?, ?, ?)",
                linkTenants.ToArray(), linkSkills.ToArray(), targets.ToArray(), linkWriters.ToArray());
    }
}
