using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

/// <param name="By">Whoever looked at it, or the submitter who thought better of it.</param>
public sealed record ReturnJobDescription(Guid JobDescriptionId, Guid By, string? Reason)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote to one another.</summary>
    public override string ToString() => nameof(ReturnJobDescription);
}

public static class ReturnJobDescriptionHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ReturnJobDescription command, [WriteAggregate(nameof(ReturnJobDescription.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(ReturnJobDescription command, JobDescription? description, DateTimeOffset now)
    {
        if (description is null) return JobDescriptionDoor.Unknown;
        if (description.SubmittedBy is not { } submitter) return Refusal.Conflict("templates.not-in-review");
        if (command.Reason is null && submitter != command.By) return Refusal.Conflict("templates.reason-missing");
        return Decision.Record(new JobDescriptionReturned(description.Id, command.By, command.Reason, now));
    }
}
