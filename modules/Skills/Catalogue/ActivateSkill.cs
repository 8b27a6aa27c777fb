using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Catalogue;

public sealed record ActivateSkill(Guid SkillId);

public static class ActivateSkillHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ActivateSkill command, [WriteAggregate(nameof(ActivateSkill.SkillId), Required = false)] IEventStream<Skill> stream) =>
        stream.RecordSkill(Decide(command, stream.Aggregate));

    public static Decision Decide(ActivateSkill command, Skill? skill) => skill?.Status switch
    {
        null => Refusal.NotFound("skills.unknown-skill"),
        SkillStatus.Active => Decision.Nothing,
        SkillStatus.Proposed or SkillStatus.Deprecated => Decision.Record([new SkillActivated(command.SkillId)]),
        _ => Refusal.Conflict("skills.retired"),
    };
}
