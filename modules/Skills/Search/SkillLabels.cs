using Competence.Skills.Catalogue;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Competence.Skills.Search;

/// <summary>Keeps the searchable names and the broader links of every skill, many skills to a statement.</summary>
public sealed class SkillLabels : IProjection
{
    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var wave = new Wave();
        foreach (var @event in events)
        {
            if (@event.Data is not (SkillProposed or SkillDescribed or SkillImported or SkillActivated or SkillDeprecated or SkillRetired or SkillLinked)) continue;
            if (!wave.Takes(@event))
            {
                wave.Flush(operations);
                wave = new Wave();
                wave.Takes(@event);
            }
        }
        wave.Flush(operations);
        return Task.CompletedTask;
    }

    /// <summary>Events of different skills, whose rows can be written together; a skill's next event waits for the next wave.</summary>
    private sealed class Wave
    {
        private readonly HashSet<(string, Guid)> described = [];
        private readonly Dictionary<(string Tenant, Guid Skill), SkillStatus> statuses = [];
        private readonly LabelWriter labels = new(LabelTables.Skills);
        private readonly BroaderWriter broader = new();

        public bool Takes(IEvent e)
        {
            var skill = (e.TenantId, e.StreamId);
            if (StatusAfter(e.Data) is { } status)
            {
                statuses[skill] = status; // written after the names
                return true;
            }
            if (statuses.ContainsKey(skill) || !described.Add(skill)) return false;
            switch (e.Data)
            {
                case SkillProposed { Description: var d, Framework: var framework }: Describe(e, d, framework); break;
                case SkillDescribed { Description: var d }: Describe(e, d, framework: ""); break;
                case SkillImported i:
                    labels.Add(e.Id, e.TenantId, i.SkillId, i.Label, i.AlternativeLabels,
                        new(i.Kind.ToString(), i.Framework, nameof(SkillStatus.Active)), decides: false);
                    broader.Add(e.Id, e.TenantId, i.SkillId, i.Broader);
                    break;
                case SkillLinked l: broader.Add(e.Id, e.TenantId, l.SkillId, l.Broader); break;
            }
            return true;
        }

        public void Flush(IDocumentOperations operations)
        {
            labels.Flush(operations);
            broader.Flush(operations);
            if (statuses.Count > 0)
                operations.QueueSqlCommand(
                    $"""
                    update {LabelTables.Skills.Name} l set status = a.status
                    from unnest(?, ?, ?) as a (tenant_id, skill_id, status) where l.tenant_id = a.tenant_id and l.skill_id = a.skill_id
                    """,
                    statuses.Keys.Select(s => s.Tenant).ToArray(), statuses.Keys.Select(s => s.Skill).ToArray(),
                    statuses.Values.Select(s => s.ToString()).ToArray());
        }

        private static SkillStatus? StatusAfter(object fact) => fact switch
        {
            SkillActivated => SkillStatus.Active,
            SkillDeprecated => SkillStatus.Deprecated,
            SkillRetired => SkillStatus.Retired,
            _ => null,
        };

        private void Describe(IEvent e, SkillDescription d, string framework)
        {
            labels.Add(e.Id, e.TenantId, e.StreamId, d.Label, d.AlternativeLabels,
                new(d.Kind.ToString(), framework, nameof(SkillStatus.Proposed)), decides: true);
            broader.Add(e.Id, e.TenantId, e.StreamId, d.Broader);
        }
    }
}
