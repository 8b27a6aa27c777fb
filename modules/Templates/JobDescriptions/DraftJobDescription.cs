using Competence.Kernel;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.JobDescriptions;

public sealed record DraftJobDescription(
    Guid JobDescriptionId, Guid RoleProfileId, bool IsNewRole, Guid TemplateId, LocalizedText Name, JobDescriptionContent Content, Guid By)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote.</summary>
    public override string ToString() => nameof(DraftJobDescription);
}

public static class DraftJobDescriptionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftJobDescription command, [WriteAggregate(nameof(DraftJobDescription.JobDescriptionId), Required = false)] IEventStream<JobDescription> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (version, refusal) = await session.Current(command.TemplateId, TemplateKind.JobDescription, ct);
        var many = await session.Query<JobDescription>().CountAsync(ct);
        return stream.Record(Decide(command, stream.Aggregate, version, refusal, await session.SkillsIn(command.Content, ct), many, clock.GetUtcNow()));
    }

    /// <param name="refusal">Why nothing can be made from the template.</param>
    /// <param name="many">How many there are.</param>
    internal static Decision Decide(
        DraftJobDescription command, JobDescription? description, TemplateVersion? version, Refusal? refusal, IReadOnlyDictionary<Guid, bool> skills, int many, DateTimeOffset now)
    {
        if (description is not null) return Refusal.Conflict("templates.described-already");
        if (refusal is not null) return refusal;
        if (many >= JobDescription.MostOfATenant) return Refusal.Conflict("templates.too-many-descriptions", JobDescription.MostOfATenant);
        if (command.Content.Misfit(version!.Content, skills, null) is { } misfit) return misfit;
        return Decision.Record(new JobDescriptionDrafted(
            command.JobDescriptionId, command.RoleProfileId, command.IsNewRole, version.TemplateId, version.Number, command.Name, command.Content, command.By, now));
    }
}
