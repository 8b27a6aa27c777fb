using Competence.Kernel;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Documents;

/// <param name="Part">Who ticks it.</param>
public sealed record TickDocumentTask(Guid DocumentId, Party Part, string Question, bool IsDone, Guid By);

public static class TickDocumentTaskHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        TickDocumentTask command, [WriteAggregate(nameof(TickDocumentTask.DocumentId), Required = false)] IEventStream<FilledDocument> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } document) return (new(DocumentParts.Unknown), []);
        var content = (await session.VersionOf(document.TemplateId, document.TemplateVersion, ct))!.Content;
        return stream.Record(Decide(command, document, content, clock.GetUtcNow()));
    }

    internal static Decision Decide(TickDocumentTask command, FilledDocument document, TemplateContent content, DateTimeOffset now)
    {
        var section = content.Sections.FirstOrDefault(s => s.Questions.Any(q => q.Key == command.Question && q.Kind == QuestionKind.Task));
        if (section is null || document.Recruitment is null) return Refusal.NotFound("templates.unknown-task", command.Question);
        if (document.IsChangeable() is { } refusal) return refusal;
        var owner = section.Questions.First(q => q.Key == command.Question).Owner;
        if (owner is null ? !section.FilledBy.Contains(command.Part) : owner != command.Part) return Refusal.Forbidden("templates.not-yours-to-answer");
        if (document.Ticked.Any(t => t.Question == command.Question) == command.IsDone) return Decision.Nothing;
        return Decision.Record(new DocumentTaskTicked(document.Id, command.Question, command.IsDone, command.By, now));
    }
}
