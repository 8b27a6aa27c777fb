using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Documents;

/// <param name="Part">Who ends it.</param>
/// <param name="IsWithdrawn">It is not to be completed.</param>
public sealed record EndDocument(Guid DocumentId, Party Part, bool IsWithdrawn, Guid By);

public static class EndDocumentHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EndDocument command, [WriteAggregate(nameof(EndDocument.DocumentId), Required = false)] IEventStream<FilledDocument> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } document) return (new(DocumentParts.Unknown), []);
        var content = (await session.VersionOf(document.TemplateId, document.TemplateVersion, ct))!.Content;
        var decision = Decide(command, document, content, clock.GetUtcNow());
        // what a form's writers handed in is in the log; what a recruitment says lies in its drafts alone
        if (decision.Events.Count > 0 && document.Recruitment is null) session.DeleteWhere<AnswerDraft>(d => d.DocumentId == document.Id);
        return stream.Record(decision);
    }

    internal static Decision Decide(EndDocument command, FilledDocument document, TemplateContent content, DateTimeOffset now)
    {
        if (!document.IsRunning) return Refusal.Conflict("templates.document-over");
        if (command.IsWithdrawn && document.Signatures.Count > 0) return Refusal.Conflict("templates.document-signed");
        if (command.Part == Party.Employee && document.BegunBy != document.PersonId) return Refusal.Forbidden("templates.not-yours-to-end");
        if (command.IsWithdrawn) return Decision.Record(new DocumentWithdrawn(document.Id, command.By, now));
        if (!document.IsHandedIn(content)) return Refusal.Conflict("templates.not-handed-in");
        if (content.Signers().Except(document.Signatures.Select(s => s.Part)).Any()) return Refusal.Conflict("templates.not-signed");
        return Decision.Record(new DocumentClosed(document.Id, command.By, now));
    }
}
