using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Definitions;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record ReviseTemplate(Guid TemplateId, TemplateContent Content, Guid By, long? BasedOn);

public static class ReviseTemplateHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReviseTemplate command, [WriteAggregate(nameof(ReviseTemplate.TemplateId), Required = false)] IEventStream<TemplateDefinition> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var published = stream.Aggregate is { } template ? await session.Published(template, ct) : null;
        return stream.Record(Decide(command, stream.Aggregate, published, stream.CurrentVersion, clock.GetUtcNow()));
    }

    /// <param name="published">What the newest version asks; null where there is none.</param>
    internal static Decision Decide(ReviseTemplate command, TemplateDefinition? template, TemplateContent? published, long? version, DateTimeOffset now)
    {
        if (template is null) return Refusal.NotFound("templates.unknown-template");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (template.IsArchived) return Refusal.Conflict("templates.template-archived");
        if (template.Kind != command.Content.Kind) return Refusal.Conflict("templates.another-kind");
        if (command.Content.IsSame(template.Draft ?? published)) return Decision.Nothing;

        return Decision.Record(command.Content.IsSame(published)
            ? new TemplateDraftDiscarded(template.Id, command.By, now)
            : new TemplateRevised(template.Id, command.Content, command.By, now));
    }
}
