using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Catalogue;

/// <param name="ReplacedBy">None, or the one skill that takes its place.</param>
public sealed record DeprecateSkill(Guid SkillId, IReadOnlyList<Guid> ReplacedBy);

public static class DeprecateSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DeprecateSkill command,
        [WriteAggregate(nameof(DeprecateSkill.SkillId), Required = false)] IEventStream<Skill> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        await session.HoldCatalogue(ct);
        var successor = command.ReplacedBy is [var only, ..] ? await session.LoadAsync<Skill>(only, ct) : null;
        return stream.RecordSkill(Decide(command, stream.Aggregate, successor, await session.ReplacesOthers(command.SkillId, ct)));
    }

    /// <param name="replacesOthers">Other deprecated skills name it as their successor.</param>
    public static Decision Decide(DeprecateSkill command, Skill? skill, Skill? successor, bool replacesOthers)
    {
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (skill.Status == SkillStatus.Retired) return Refusal.Conflict("skills.retired");
        if (skill.Status == SkillStatus.Proposed) return Refusal.Conflict("skills.not-active");
        if (command.ReplacedBy.Distinct().Count() > 1) return Refusal.Conflict("skills.two-successors");
        if (command.ReplacedBy.Count > 0 && Unfit(skill, successor) is { } unfit) return unfit;
        if (replacesOthers) return Refusal.Conflict("skills.is-successor");
        if (skill.Status == SkillStatus.Deprecated && skill.ReplacedBy == successor?.Id) return Decision.Nothing;

        return Decision.Record(new SkillDeprecated(skill.Id, successor?.Id, BySource: false));
    }

    /// <summary>Why the one may not take the other's place: a successor is in use itself, so that a reference moves once and is there.</summary>
    internal static Refusal? Unfit(Skill skill, Skill? successor)
    {
        if (successor is null) return Refusal.NotFound("skills.unknown-successor");
        if (successor.Id == skill.Id) return Refusal.Conflict("skills.self-reference");
        return successor.Status switch
        {
            SkillStatus.Active => null,
            SkillStatus.Deprecated => Refusal.Conflict(successor.ReplacedBy == skill.Id ? "skills.replaced-by-cycle" : "skills.replaced-by-chain"),
            _ => Refusal.Conflict("skills.successor-not-active"),
        };
    }

    internal static Task<bool> ReplacesOthers(this IQuerySession session, Guid skill, CancellationToken ct) =>
        session.Query<Skill>().AnyAsync(other => other.ReplacedBy == skill && other.Status == SkillStatus.Deprecated, ct);
}
