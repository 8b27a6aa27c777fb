using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Documents;

/// <param name="Me">Who the writer is in it.</param>
/// <param name="IsTogether">What all of them write together, instead of the writer's own.</param>
public sealed record HandInDocument(Guid DocumentId, Party Me, bool IsTogether, Guid By)
{
    internal Party? Part => IsTogether ? null : Me;
}

public static class HandInDocumentHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        HandInDocument command, [WriteAggregate(nameof(HandInDocument.DocumentId), Required = false)] IEventStream<FilledDocument> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } document) return (new(DocumentParts.Unknown), []);
        await session.Begin(ct);
        var keeping = await Keeping.ToWrite(session, keys, document.PersonId, ct);
        if (keeping.IsErased) return (new(Refusal.Conflict("templates.person-erased")), []);
        var content = (await session.VersionOf(document.TemplateId, document.TemplateVersion, ct))!.Content;
        var answers = document.Written(content, command.Part, await session.DraftsOf(document.Id, ct), keeping);
        return stream.Record(Decide(command, document, content, answers, given => keeping.IsSealed ? keeping.Close(given, document.Id) : null, clock.GetUtcNow()));
    }

    /// <param name="answers">What is written in the part.</param>
    /// <param name="close">As the event keeps them; null where it does not.</param>
    internal static Decision Decide(
        HandInDocument command, FilledDocument document, TemplateContent content, IReadOnlyDictionary<string, Answer> answers,
        Func<IReadOnlyDictionary<string, Answer>, string?> close, DateTimeOffset now)
    {
        var sections = content.Of(command.Part).ToList();
        if (document.IsChangeable() is { } refusal) return refusal;
        if (!sections.Any(s => s.FilledBy.Contains(command.Me))) return Refusal.Forbidden("templates.not-yours-to-answer");
        if (content.Unanswered(sections, answers) is { } question) return Refusal.Conflict("templates.unanswered", question);
        return Decision.Record(new DocumentPartHandedIn(document.Id, command.Part, close(answers), command.By, now));
    }
}
