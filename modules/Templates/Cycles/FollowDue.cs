using Competence.Kernel;
using Competence.Templates.Contracts;
using Competence.Templates.Conversations;
using Marten;

namespace Competence.Templates.Cycles;

public sealed record FollowDueInput(Guid CycleId, DateOnly Was, Guid By);

/// <summary>Conversations that had the round's last day and are not held have its new one; those that two people had moved themselves keep theirs.</summary>
internal sealed class FollowDue(TimeProvider clock) : IJobWork
{
    public const string JobKind = "templates.follow-due";
    private const int AStep = 500;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (input, session, after) = (run.Input<FollowDueInput>(), run.Session, run.Checkpoint is { } last ? Guid.Parse(last) : Guid.Empty);
        if (await session.LoadAsync<ConversationCycle>(input.CycleId, ct) is not { State: CycleState.Open } cycle) return null;
        var talks = await session.Query<Conversation>()
            .Where(c => c.CycleId == cycle.Id && c.Id > after && c.State.IsOneOf(ConversationState.Planned, ConversationState.Preparing)).OrderBy(c => c.Id).Take(AStep).ToListAsync(ct);
        var following = talks.Where(t => t.Due == input.Was).ToList();
        foreach (var talk in following)
            (await session.Events.FetchForWriting<Conversation>(talk.Id, ct)).AppendOne(new ConversationMoved(talk.Id, cycle.Plan.Due, talk.MeetsAt, talk.Place, input.By, clock.GetUtcNow()));
        if (following.Count > 0) run.Tell(new ConversationsAgreed([.. following.Select(t => new AgreedConversation(t.Id, t.PersonId, cycle.Plan.Due))], clock.GetUtcNow()));
        run.Count(updated: following.Count, skipped: talks.Count - following.Count);
        return talks.Count == AStep ? talks[^1].Id.ToString() : null;
    }
}
