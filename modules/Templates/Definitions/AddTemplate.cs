using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Definitions;

/// <param name="Title">Null: that of the copied one, marked as a copy.</param>
/// <param name="CopyOf">Null: nothing is asked yet.</param>
public sealed record AddTemplate(Guid TemplateId, TemplateKind Kind, LocalizedText? Title, Guid? CopyOf, Guid By);

/// <param name="Templates">How many the tenant has.</param>
/// <param name="Copied">What is copied: the draft where there is one, else the newest version. Null where there is no such template.</param>
internal sealed record TemplateSurroundings(int Templates, TemplateContent? Copied);

public static class AddTemplateHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AddTemplate command, [WriteAggregate(nameof(AddTemplate.TemplateId), Required = false)] IEventStream<TemplateDefinition> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var around = new TemplateSurroundings(
            await session.Query<TemplateDefinition>().CountAsync(ct),
            command.CopyOf is { } original && await session.LoadAsync<TemplateDefinition>(original, ct) is { } copied ? copied.Draft ?? await session.Published(copied, ct) : null);
        return stream.Record(Decide(command, around, clock.GetUtcNow()));
    }

    internal static Decision Decide(AddTemplate command, TemplateSurroundings around, DateTimeOffset now)
    {
        if (around.Templates >= TemplateDefinition.MostOfATenant) return Refusal.Conflict("templates.too-many-templates", TemplateDefinition.MostOfATenant);
        if (command.CopyOf is null) return Drafted(new(command.Kind, command.Title ?? LocalizedText.Empty, LocalizedText.Empty, []));
        if (around.Copied is not { } copied) return Refusal.NotFound("templates.unknown-template");
        if (copied.Kind != command.Kind) return Refusal.Conflict("templates.another-kind");
        return Drafted(copied with { Title = command.Title ?? Marked(copied.Title) });

        Decision Drafted(TemplateContent content) => Decision.Record(new TemplateDrafted(command.TemplateId, content, null, command.By, now));
    }

    private static LocalizedText Marked(LocalizedText title) => new(Mark(title.Sv, "kopia"), Mark(title.En, "copy"));

    private static string? Mark(string? title, string word) => title is null ? null : $"{title[..Math.Min(title.Length, 190)]} ({word})";
}
