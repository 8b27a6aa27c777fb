using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="FollowUpOn">When they want to look at it again; null: next time.</param>
public sealed record SummariseConversation(Guid ConversationId, Guid PersonId, DateOnly? FollowUpOn, Guid By);

public static class SummariseConversationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SummariseConversation command, [WriteAggregate(nameof(SummariseConversation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate.IsNot(command.PersonId) is { } unknown) return (new(unknown), []);
        var talk = stream.Aggregate!;
        await session.Begin(ct);
        if (await keys.For(session, command.PersonId, ct) is not { } seal) return (new(Refusal.Conflict("templates.person-erased")), []);
        var content = (await session.VersionOf(talk.TemplateId, talk.TemplateVersion, ct))!.Content;
        var answers = (await session.DraftsOf(talk.Id, ct)).Written(content, party: null, d => seal.Answers(d.Answers, d.Id));
        return stream.Record(Decide(command, talk, content, answers, new(seal, talk.Id), clock.GetUtcNow(), clock.Today()));
    }

    internal static Decision Decide(
        SummariseConversation command, Conversation talk, TemplateContent content, IReadOnlyDictionary<string, Answer> answers, Writing writing, DateTimeOffset now, DateOnly today)
    {
        if (talk.Acknowledgements.Count > 0 || talk.IsOver) return Refusal.Conflict("templates.conversation-acknowledged");
        if (!talk.IsWritten) return Refusal.Conflict("templates.conversation-not-held");
        if (command.FollowUpOn < today) return Refusal.Conflict("templates.day-passed");
        if (content.Unanswered(content.Of(part: null), answers) is { } question) return Refusal.Conflict("templates.unanswered", question);
        return Decision.Record(new ConversationSummarised(talk.Id, writing.Close(answers), writing.Items(content, answers), command.FollowUpOn, command.By, now));
    }
}

/// <summary>Seals what the two have come to.</summary>
internal sealed record Writing(Seal Seal, Guid ConversationId)
{
    public string Close(IReadOnlyDictionary<string, Answer> answers) => Seal.Close(answers, ConversationId);

    /// <summary>What lists of goals that they answer together say.</summary>
    public IReadOnlyList<AgreedItem> Items(TemplateContent content, IReadOnlyDictionary<string, Answer> answers) =>
    [
        .. content.Of(part: null).SelectMany(s => s.Asked(content, answers)).SelectMany(q => answers.GetValueOrDefault(q.Key)?.Goals ?? []).Select(goal =>
        {
            var id = Guid.CreateVersion7();
            return new AgreedItem(id, Seal.Close(goal.Text, id.ToString()), goal.Owner ?? Party.Employee, goal.SkillId, goal.Level, goal.Due);
        }),
    ];
}
