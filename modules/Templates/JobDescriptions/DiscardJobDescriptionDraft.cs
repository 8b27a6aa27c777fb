using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DiscardJobDescriptionDraft(Guid JobDescriptionId, Guid By, long? BasedOn);

public static class DiscardJobDescriptionDraftHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DiscardJobDescriptionDraft command, [WriteAggregate(nameof(DiscardJobDescriptionDraft.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream,
        TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    public static Decision Decide(DiscardJobDescriptionDraft command, JobDescription? description, long? version, DateTimeOffset now)
    {
        if (description is null) return JobDescriptionDoor.Unknown;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (description.Draft is null) return Decision.Nothing;
        if (description.IsInReview) return Refusal.Conflict("templates.in-review");
        if (description.Current is null) return Refusal.Conflict("templates.never-approved");
        return Decision.Record(new JobDescriptionDraftDiscarded(description.Id, command.By, now));
    }
}
