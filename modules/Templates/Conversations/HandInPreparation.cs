using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

public sealed record HandInPreparation(Guid ConversationId, Guid PersonId, Guid By);

public static class HandInPreparationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        HandInPreparation command, [WriteAggregate(nameof(HandInPreparation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate.IsNot(command.PersonId) is { } unknown) return (new(unknown), []);
        var (talk, party) = (stream.Aggregate!, ConversationParts.PartyOf(command.PersonId, command.By));
        await session.Begin(ct);
        if (await keys.For(session, command.PersonId, ct) is not { } seal) return (new(Refusal.Conflict("templates.person-erased")), []);
        var content = (await session.VersionOf(talk.TemplateId, talk.TemplateVersion, ct))!.Content;
        var answers = (await session.DraftsOf(talk.Id, ct)).Written(content, party, d => seal.Answers(d.Answers, d.Id));
        return stream.Record(Decide(command, talk, content, party, answers, given => seal.Close(given, talk.Id), clock.GetUtcNow()));
    }

    internal static Decision Decide(
        HandInPreparation command, Conversation talk, TemplateContent content, Party party, IReadOnlyDictionary<string, Answer> answers,
        Func<IReadOnlyDictionary<string, Answer>, string> close, DateTimeOffset now)
    {
        if (!talk.IsPrepared) return Refusal.Conflict("templates.conversation-summarised");
        if (content.Unanswered(content.Of(party), answers) is { } question) return Refusal.Conflict("templates.unanswered", question);
        return Decision.Record(new PreparationHandedIn(talk.Id, party, close(answers), command.By, now));
    }
}
