using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Definitions;

/// <param name="IsArchived">False: it can be used again.</param>
public sealed record ArchiveTemplate(Guid TemplateId, bool IsArchived, Guid By);

public static class ArchiveTemplateHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ArchiveTemplate command, [WriteAggregate(nameof(ArchiveTemplate.TemplateId), Required = false)] IEventStream<TemplateDefinition> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(ArchiveTemplate command, TemplateDefinition? template, DateTimeOffset now) =>
        template is null ? Refusal.NotFound("templates.unknown-template")
        : template.IsArchived == command.IsArchived ? Decision.Nothing
        : Decision.Record(command.IsArchived ? new TemplateArchived(template.Id, command.By, now) : new TemplateRestored(template.Id, command.By, now));
}
