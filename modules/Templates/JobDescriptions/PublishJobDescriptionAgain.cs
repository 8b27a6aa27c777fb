using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

/// <summary>Once what stood in the way is mended.</summary>
public sealed record PublishJobDescriptionAgain(Guid JobDescriptionId, Guid By);

public static class PublishJobDescriptionAgainHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PublishJobDescriptionAgain command, [WriteAggregate(nameof(PublishJobDescriptionAgain.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(PublishJobDescriptionAgain command, JobDescription? description, DateTimeOffset now)
    {
        if (description is null) return JobDescriptionDoor.Unknown;
        if (description.Current is not { NotAdopted: not null } current) return Refusal.Conflict("templates.nothing-refused");
        return Decision.Record(new JobDescriptionToldAgain(description.Id, current.Number, command.By, now)).Tell(description.Told(now));
    }
}
