using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using Competence.Templates.Running;
using Marten;

namespace Competence.Templates.Conversations;

/// <summary>Conversations move as long as the two have not met.</summary>
internal sealed class RunningConversations(PersonKeys keys, TimeProvider clock) : IRunningDocuments
{
    private static readonly ConversationState[] Changeable = [ConversationState.Planned, ConversationState.Preparing];

    public bool Keeps(TemplateKind kind) => kind == TemplateKind.Conversation;

    public Task<int> Count(IQuerySession session, Guid template, CancellationToken ct) =>
        session.Query<Conversation>().CountAsync(c => c.TemplateId == template && c.State.IsOneOf(Changeable), ct);

    public async Task<IReadOnlyList<RunningDocument>> Behind(IQuerySession session, Guid template, int newest, Guid? after, int most, CancellationToken ct)
    {
        var from = after ?? Guid.Empty;
        var talks = await session.Query<Conversation>()
            .Where(c => c.TemplateId == template && c.State.IsOneOf(Changeable) && c.TemplateVersion < newest && c.Id > from).OrderBy(c => c.Id).Take(most).ToListAsync(ct);
        var running = new List<RunningDocument>();
        foreach (var talk in talks) running.Add(new(talk.Id, talk.TemplateVersion, talk.PersonId, await Answered(session, talk, ct)));
        return running;
    }

    public async Task<Refusal?> Move(IDocumentSession session, Guid document, TemplateVersion to, Guid by, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<Conversation>(document, ct);
        if (stream.Aggregate is not { } talk || talk.TemplateId != to.TemplateId) return ConversationParts.Unknown;
        var decision = Decide(talk, (await session.VersionOf(to.TemplateId, talk.TemplateVersion, ct))!.Content, to, by, clock.GetUtcNow());
        stream.AppendMany(decision.Events);
        return decision.Refusal;
    }

    internal static Decision Decide(Conversation talk, TemplateContent from, TemplateVersion to, Guid by, DateTimeOffset now)
    {
        if (!Changeable.Contains(talk.State)) return Refusal.Conflict("templates.conversation-held");
        if (talk.TemplateVersion >= to.Number) return Decision.Nothing;
        var reopened = to.Content.Reopened(from, talk.Submitted.Select(party => (Party?)party)).OfType<Party>();
        return Decision.Record(new ConversationTemplateMoved(talk.Id, to.Number, [.. reopened], by, now));
    }

    /// <summary>Of nobody who has not begun: most of a round.</summary>
    private async Task<IReadOnlySet<string>> Answered(IQuerySession session, Conversation talk, CancellationToken ct)
    {
        if (talk.State == ConversationState.Planned || await keys.Find(session, talk.PersonId, ct) is not { } seal) return new HashSet<string>();
        return (await session.DraftsOf(talk.Id, ct)).SelectMany(d => seal.Answers(d.Answers, d.Id).Keys).ToHashSet();
    }
}
