using System.Text.Json;
using Competence.Kernel;
using Competence.Skills.Contracts;
using JasperFx.Events;
using Wolverine;

namespace Competence.Skills.Catalogue;

/// <summary>What others are told of the catalogue.</summary>
internal static class CatalogueNews
{
    /// <summary>The decision, and the skill as it becomes by it.</summary>
    public static (Outcome, OutgoingMessages) RecordSkill(this IEventStream<Skill> stream, Decision decision) => stream.Record(
        decision.Events.Count == 0 ? decision : decision.Tell(new SkillsChanged([stream.Aggregate.Told(stream.CurrentVersion, decision.Events)])));

    /// <param name="version">Before these facts.</param>
    public static CatalogueSkill Told(this Skill? skill, long? version, IReadOnlyList<object> facts)
    {
        var after = facts.Aggregate(skill, Skill.Fold)!;
        return new(
            after.Id, (version ?? 0) + facts.Count, after.Label.Sv, after.Label.En, JsonNamingPolicy.CamelCase.ConvertName($"{after.Kind}"),
            after.Status == SkillStatus.Active, after.Criticality);
    }
}
