using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Documents;

/// <param name="Part">Who signs.</param>
/// <param name="BasedOn">The version that the signer saw; null: any.</param>
public sealed record SignDocument(Guid DocumentId, Party Part, Guid By, long? BasedOn);

public static class SignDocumentHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SignDocument command, [WriteAggregate(nameof(SignDocument.DocumentId), Required = false)] IEventStream<FilledDocument> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } document) return (new(DocumentParts.Unknown), []);
        var keeping = await Keeping.ToRead(session, keys, document.PersonId, ct);
        if (keeping.IsErased) return (new(Refusal.Conflict("templates.person-erased")), []);
        var content = (await session.VersionOf(document.TemplateId, document.TemplateVersion, ct))!.Content;
        var drafts = await session.DraftsOf(document.Id, ct);
        var hash = DocumentHash.Of(document, part => document.HandedIn(part)?.Answers is { } answers ? keeping.Open(answers, document.Id) : document.Written(content, part, drafts, keeping));
        return stream.Record(Decide(command, document, content, hash, stream.CurrentVersion, clock.GetUtcNow()));
    }

    internal static Decision Decide(SignDocument command, FilledDocument document, TemplateContent content, string hash, long? version, DateTimeOffset now)
    {
        if (!document.IsRunning) return Refusal.Conflict("templates.document-over");
        if (document.Signatures.Any(s => s.Part == command.Part)) return Refusal.Conflict("templates.signed-already");
        if (!content.Signers().Contains(command.Part)) return Refusal.Forbidden("templates.not-yours-to-sign");
        if (!document.IsHandedIn(content)) return Refusal.Conflict("templates.not-handed-in");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        return Decision.Record(new DocumentNameSigned(document.Id, command.Part, hash, command.By, now)).Tell(new DocumentSigned(document.Id, document.PersonId, command.By, hash, now));
    }
}
