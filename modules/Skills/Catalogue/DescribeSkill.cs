using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Catalogue;

/// <param name="BasedOn">The version that the editor read; null where any will do.</param>
public sealed record DescribeSkill(Guid SkillId, long? BasedOn, SkillWords Words);

public static class DescribeSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DescribeSkill command,
        [WriteAggregate(nameof(DescribeSkill.SkillId), Required = false)] IEventStream<Skill> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var around = await Surroundings.Of(session, command.SkillId, command.Words.On(stream.Aggregate), ct);
        return stream.RecordSkill(Decide(command, stream.Aggregate, stream.CurrentVersion ?? 0, around));
    }

    public static Decision Decide(DescribeSkill command, Skill? skill, long version, Surroundings around)
    {
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (skill.Status == SkillStatus.Retired) return Refusal.Conflict("skills.retired");
        if (skill.Framework != Skill.OwnFramework) around = around with { NameTaken = null }; // a framework may use our word for its own thing
        if (around.Refusal is { } refusal) return refusal;

        return Decision.Record([new SkillDescribed(command.SkillId, command.Words.On(skill))]);
    }
}
