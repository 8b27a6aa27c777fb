using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="BasedOn">How many times it had been saved when the writer saw it; null: any.</param>
public sealed record SaveConversationAnswers(Guid ConversationId, Guid PersonId, string Section, IReadOnlyDictionary<string, Answer> Answers, Guid By, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing of what was written.</summary>
    public override string ToString() => nameof(SaveConversationAnswers);
}

public static class SaveConversationAnswersHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SaveConversationAnswers command, [WriteAggregate(nameof(SaveConversationAnswers.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate.IsNot(command.PersonId) is { } unknown) return (new(unknown), []);
        var (talk, party) = (stream.Aggregate!, ConversationParts.PartyOf(command.PersonId, command.By));
        var content = (await session.VersionOf(talk.TemplateId, talk.TemplateVersion, ct))!.Content;
        var section = content.Sections.FirstOrDefault(s => s.Key == command.Section);
        var writer = section?.WriterIn(party);
        var id = AnswerDraft.IdOf(talk.Id, command.Section, writer);
        await session.Begin(ct);
        await session.Hold($"draft {id}", ct);
        var draft = await session.LoadAsync<AnswerDraft>(id, ct);
        var decision = Decide(command, talk, section, party, draft?.Number, clock.GetUtcNow());
        if (decision.Refusal is not null) return stream.Record(decision);

        if (await keys.For(session, command.PersonId, ct) is not { } seal) return (new(Refusal.Conflict("templates.person-erased")), []);
        var number = (draft?.Number ?? 0) + 1;
        session.Store(new AnswerDraft(id, talk.Id, talk.PersonId, command.Section, writer, seal.Close(command.Answers, id), number, clock.GetUtcNow()));
        stream.AppendMany(decision.Events);
        return (new(null, number), []);
    }

    /// <param name="saved">How many times the section has been saved; null where it has not.</param>
    internal static Decision Decide(SaveConversationAnswers command, Conversation talk, Section? section, Party party, int? saved, DateTimeOffset now)
    {
        if (section is null) return Refusal.NotFound("templates.unknown-section", command.Section);
        if (!section.FilledBy.Contains(party)) return Refusal.Forbidden("templates.not-yours-to-answer");
        if (talk.IsOver || talk.IsAcknowledged || talk.Acknowledgements.Count > 0) return Refusal.Conflict("templates.conversation-acknowledged");
        if (section.Way == AnswerWay.Together && !talk.IsWritten) return Refusal.Conflict("templates.conversation-not-held");
        if (section.Way == AnswerWay.Apart && !talk.IsPrepared) return Refusal.Conflict("templates.conversation-summarised");
        if (Refusal.Stale(command.BasedOn, saved) is { } stale) return stale;
        if (section.Misfit(command.Answers) is { } misfit) return misfit;
        return talk.State == ConversationState.Planned ? Decision.Record(new PreparationBegun(talk.Id, party, command.By, now)) : Decision.Nothing;
    }
}
