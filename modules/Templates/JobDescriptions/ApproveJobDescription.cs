using Competence.Kernel;
using Competence.Templates.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

public sealed record ApproveJobDescription(Guid JobDescriptionId, Guid By);

public static class ApproveJobDescriptionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ApproveJobDescription command, [WriteAggregate(nameof(ApproveJobDescription.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await session.SkillsIn(stream.Aggregate?.Draft, ct), clock.GetUtcNow()));

    internal static Decision Decide(ApproveJobDescription command, JobDescription? description, IReadOnlyDictionary<Guid, bool> skills, DateTimeOffset now)
    {
        if (description is null) return JobDescriptionDoor.Unknown;
        if (description is not { SubmittedBy: { } submitter, Draft: { } draft }) return Refusal.Conflict("templates.not-in-review");
        if (submitter == command.By) return Refusal.Forbidden("templates.own-submission");
        if (draft.Retired(skills, description.Current) is { } retired) return retired;
        var approved = new JobDescriptionVersionApproved(description.Id, (description.Current?.Number ?? 0) + 1, command.By, now);
        return Decision.Record(approved).Tell(JobDescription.Fold(description, approved)!.Told(now));
    }
}

internal static class Telling
{
    /// <summary>What holds now, for Skills to publish.</summary>
    public static JobDescriptionApproved Told(this JobDescription description, DateTimeOffset now)
    {
        var (current, isNew) = (description.Current!, description.IsNewRole);
        return new(
            description.Id, current.Number, description.RoleProfileId, isNew ? current.Name.Sv : null, isNew ? current.Name.En : null, current.Content.SsykCode(),
            [.. current.Content.Requirements.Select(r => new DescribedSkill(r.SkillId, r.Level, r.Importance))], current.Content.TaskTags(), current.SubmittedBy, current.ApprovedBy, now);
    }
}
