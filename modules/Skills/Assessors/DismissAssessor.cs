using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Assessors;

public sealed record DismissAssessor(Guid SkillId, Guid AssessorId, Guid DismissedBy)
{
    public Guid SkillAssessorsId => SkillAssessors.IdOf(SkillId);
}

public static class DismissAssessorHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DismissAssessor command,
        [WriteAggregate(nameof(DismissAssessor.SkillAssessorsId), Required = false)] IEventStream<SkillAssessors> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    public static Decision Decide(DismissAssessor command, SkillAssessors? state) => state?.Of(command.AssessorId) is null
        ? Refusal.NotFound("skills.no-such-assessor")
        : Decision.Record(new AssessorDismissed(command.SkillId, command.AssessorId, command.DismissedBy));
}
