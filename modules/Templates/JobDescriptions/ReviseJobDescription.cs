using Competence.Kernel;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record ReviseJobDescription(Guid JobDescriptionId, LocalizedText Name, JobDescriptionContent Content, Guid By, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote.</summary>
    public override string ToString() => nameof(ReviseJobDescription);
}

public static class ReviseJobDescriptionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReviseJobDescription command, [WriteAggregate(nameof(ReviseJobDescription.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var template = await session.TemplateOf(stream.Aggregate, ct);
        return stream.Record(Decide(command, stream.Aggregate, template, await session.SkillsIn(command.Content, ct), stream.CurrentVersion, clock.GetUtcNow()));
    }

    internal static Decision Decide(
        ReviseJobDescription command, JobDescription? description, TemplateContent? template, IReadOnlyDictionary<Guid, bool> skills, long? version, DateTimeOffset now)
    {
        if (description is null) return JobDescriptionDoor.Unknown;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (description.IsInReview) return Refusal.Conflict("templates.in-review");
        if (command.Content.Misfit(template!, skills, description.Current) is { } misfit) return misfit;
        var (name, content) = (description.DraftName ?? description.Name, description.Draft ?? description.Current?.Content);
        if (name == command.Name && content?.Says(command.Content) == true) return Decision.Nothing;
        return Decision.Record(new JobDescriptionRevised(description.Id, command.Name, command.Content, command.By, now));
    }
}

internal static class DescribedBy
{
    /// <summary>What was asked when it was drafted, whatever has become of the template.</summary>
    public static async Task<TemplateContent?> TemplateOf(this IQuerySession session, JobDescription? description, CancellationToken ct) =>
        description is null ? null : (await session.VersionOf(description.TemplateId, description.TemplateNumber, ct))?.Content;
}
