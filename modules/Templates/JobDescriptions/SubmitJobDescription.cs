using Competence.Kernel;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SubmitJobDescription(Guid JobDescriptionId, Guid By, long? BasedOn);

public static class SubmitJobDescriptionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SubmitJobDescription command, [WriteAggregate(nameof(SubmitJobDescription.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var template = await session.TemplateOf(stream.Aggregate, ct);
        return stream.Record(Decide(command, stream.Aggregate, template, await session.SkillsIn(stream.Aggregate?.Draft, ct), stream.CurrentVersion, clock.GetUtcNow()));
    }

    internal static Decision Decide(
        SubmitJobDescription command, JobDescription? description, TemplateContent? template, IReadOnlyDictionary<Guid, bool> skills, long? version, DateTimeOffset now)
    {
        if (description is null) return JobDescriptionDoor.Unknown;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (description.IsInReview) return Refusal.Conflict("templates.in-review");
        if (description.Draft is not { } draft) return Refusal.Conflict("templates.nothing-drafted");
        if (draft.Misfit(template!, skills, description.Current) is { } misfit) return misfit;
        if (draft.Incomplete(template!) is { } incomplete) return incomplete;
        return Decision.Record(new JobDescriptionSubmitted(description.Id, command.By, now));
    }
}
