using Competence.Kernel;
using Competence.Templates.Contracts;
using Competence.Templates.Conversations;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Cycles;

public sealed record OpenCycleInput(Guid CycleId, Guid By);

/// <summary>
/// Invites whom a round meets today and who has no conversation in it, some hundred a step in the order of their ids. Run again it invites
/// those alone who have come to be among them; so does every night while it is open.
/// </summary>
internal sealed class OpenCycle(TimeProvider clock) : IJobWork
{
    public const string JobKind = "templates.open-cycle";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<OpenCycleInput>();
        var session = run.Session;
        await session.Begin(ct);
        var stream = await session.Events.FetchForWriting<ConversationCycle>(input.CycleId, ct);
        if (stream.Aggregate is not { } cycle) return null;
        if (run.Checkpoint is null)
        {
            var (version, refusal) = await session.Current(cycle.Plan.TemplateId, TemplateKind.Conversation, ct);
            var decision = Decide(cycle, version?.Number, refusal, input.By, clock.GetUtcNow(), clock.Today());
            if (decision.Refusal is { } refused) run.Reject(1, null, refused.Code, null);
            stream.AppendMany(decision.Events);
            cycle = decision.Events.Aggregate(cycle, (c, e) => ConversationCycle.Fold(c, e)!);
            run.Expect(await session.CountPeople(cycle.Plan, clock.Today(), ct));
        }
        if (cycle.State != CycleState.Open) return null;
        return await session.Invite(cycle, run.Checkpoint is { } last ? Guid.Parse(last) : Guid.Empty, run, clock, ct);
    }

    internal static Decision Decide(ConversationCycle? cycle, int? templateVersion, Refusal? template, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (cycle is null) return Refusal.NotFound("templates.unknown-cycle");
        if (cycle.State == CycleState.Closed) return Refusal.Conflict("templates.cycle-closed");
        if (cycle.State == CycleState.Open) return Decision.Nothing;
        if (template is not null) return template;
        if (cycle.Plan.Due < today) return Refusal.Conflict("templates.day-passed");
        return Decision.Record(new CycleOpened(cycle.Id, templateVersion!.Value, by, now));
    }
}

internal static class Inviting
{
    private const int AStep = 500;

    /// <summary>Whoever is in the middle of another conversation is left out until that is signed, and counted as skipped.</summary>
    /// <returns>The last one of the step; null where nobody is left.</returns>
    public static async Task<string?> Invite(this IDocumentSession session, ConversationCycle cycle, Guid after, JobRun run, TimeProvider clock, CancellationToken ct)
    {
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        var people = await session.Uninvited(cycle, after, AStep, today, ct);
        Guid[] ids = [.. people.Select(p => p.PersonId)];
        await session.HoldEach([.. ids.Select(id => $"conversations of {id}")], ct);
        var last = (await session.Query<Conversation>().Where(c => c.PersonId.IsOneOf(ids)).ToListAsync(ct))
            .GroupBy(c => c.PersonId).ToDictionary(g => g.Key, g => g.OrderBy(c => c.PlannedAt).ThenBy(c => c.Id).Last());
        var invited = new List<AgreedConversation>();
        foreach (var person in people)
        {
            var before = last.GetValueOrDefault(person.PersonId);
            if (before?.CycleId == cycle.Id || before is { IsOver: false, IsAcknowledged: false }) continue;
            foreach (var news in await session.EndLast(before, now, ct)) run.Tell(news);
            var id = Streams.Derive(cycle.Id, $"conversation of {person.PersonId}");
            session.Events.StartStream<Conversation>(id, new ConversationPlanned(
                id, person.PersonId, person.ManagerId!.Value, cycle.Id, cycle.Plan.TemplateId, cycle.TemplateVersion!.Value, cycle.Plan.Due, cycle.Plan.RevealOn, before.StillOpen(), null, now));
            invited.Add(new(id, person.PersonId, cycle.Plan.Due));
        }
        if (invited.Count > 0) run.Tell(new ConversationsAgreed(invited, now));
        run.Count(created: invited.Count, skipped: people.Count - invited.Count);
        return people.Count == AStep ? ids[^1].ToString() : null;
    }
}
