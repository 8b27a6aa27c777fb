using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine.Marten;

namespace Competence.Templates.Documents;

/// <param name="Part">Who the writer is in it.</param>
/// <param name="BasedOn">How many times it had been saved when the writer saw it; null: any.</param>
public sealed record SaveDocumentAnswers(Guid DocumentId, Party Part, string Section, IReadOnlyDictionary<string, Answer> Answers, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing of what was written.</summary>
    public override string ToString() => nameof(SaveDocumentAnswers);
}

public static class SaveDocumentAnswersHandler
{
    public static async Task<Outcome> Handle(
        SaveDocumentAnswers command, [WriteAggregate(nameof(SaveDocumentAnswers.DocumentId), Required = false)] IEventStream<FilledDocument> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate is not { } document) return new(DocumentParts.Unknown);
        var section = (await session.VersionOf(document.TemplateId, document.TemplateVersion, ct))!.Content.Sections.FirstOrDefault(s => s.Key == command.Section);
        var part = section?.WriterIn(command.Part);
        var id = AnswerDraft.IdOf(document.Id, command.Section, part);
        await session.Begin(ct);
        await session.Hold($"draft {id}", ct);
        var saved = (await session.LoadAsync<AnswerDraft>(id, ct))?.Number ?? 0;
        if (Refused(command, document, section, saved) is { } refusal) return new(refusal);

        var keeping = await Keeping.ToWrite(session, keys, document.PersonId, ct);
        if (keeping.IsErased) return new(Refusal.Conflict("templates.person-erased"));
        session.Store(new AnswerDraft(id, document.Id, document.PersonId, command.Section, part, keeping.Close(command.Answers, id), saved + 1, clock.GetUtcNow()));
        return new(null, saved + 1);
    }

    internal static Refusal? Refused(SaveDocumentAnswers command, FilledDocument document, Section? section, int saved)
    {
        if (section is null) return Refusal.NotFound("templates.unknown-section", command.Section);
        if (!section.FilledBy.Contains(command.Part)) return Refusal.Forbidden("templates.not-yours-to-answer");
        return document.IsChangeable() ?? Refusal.Stale(command.BasedOn, saved) ?? section.Misfit(command.Answers);
    }

    /// <summary>Nothing is written in what is over, or what somebody has put their name to.</summary>
    public static Refusal? IsChangeable(this FilledDocument document) =>
        !document.IsRunning ? Refusal.Conflict("templates.document-over")
        : document.Signatures.Count > 0 ? Refusal.Conflict("templates.document-signed")
        : null;
}
