using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Catalogue;

public sealed record ProposeSkill(Guid SkillId, SkillWords Words);

public static class ProposeSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ProposeSkill command,
        [WriteAggregate(nameof(ProposeSkill.SkillId), Required = false)] IEventStream<Skill> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var description = command.Words.On(stream.Aggregate);
        return stream.RecordSkill(Decide(command, stream.Aggregate, await Surroundings.Of(session, command.SkillId, description, ct)));
    }

    public static Decision Decide(ProposeSkill command, Skill? skill, Surroundings around)
    {
        if (skill is not null) return Decision.Nothing;
        if (around.Refusal is { } refusal) return refusal;

        return Decision.Record([new SkillProposed(command.SkillId, Skill.OwnFramework, command.Words.On(null))]);
    }
}
