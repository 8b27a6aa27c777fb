using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Definitions;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DiscardTemplateDraft(Guid TemplateId, Guid By, long? BasedOn);

public static class DiscardTemplateDraftHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DiscardTemplateDraft command, [WriteAggregate(nameof(DiscardTemplateDraft.TemplateId), Required = false)] IEventStream<TemplateDefinition> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    internal static Decision Decide(DiscardTemplateDraft command, TemplateDefinition? template, long? version, DateTimeOffset now)
    {
        if (template is null) return Refusal.NotFound("templates.unknown-template");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (template.Draft is null) return Decision.Nothing;
        if (template.Current is null) return Refusal.Conflict("templates.nothing-before");

        return Decision.Record(new TemplateDraftDiscarded(template.Id, command.By, now));
    }
}
