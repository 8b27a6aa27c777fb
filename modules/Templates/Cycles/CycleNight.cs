using Competence.Kernel;
using Competence.Templates.Contracts;
using Marten;

namespace Competence.Templates.Cycles;

/// <summary>Every night: whoever has come to be met by a round that is open is invited, and on its days whoever has not held theirs is reminded.</summary>
internal sealed class CycleNight(TimeProvider clock) : IJobWork
{
    public const string JobKind = "templates.nightly";
    private const int NewsAtOnce = 500;

    public string Kind => JobKind;

    /// <summary>The checkpoint is the round, and the last person invited in it.</summary>
    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, at) = (run.Session, run.Checkpoint?.Split('/'));
        await session.Begin(ct);
        var open = await session.Query<ConversationCycle>().Where(c => c.State == CycleState.Open).OrderBy(c => c.Id).ToListAsync(ct);
        var (reached, after) = at is [var c, var p] ? (Guid.Parse(c), Guid.Parse(p)) : (Guid.Empty, Guid.Empty);
        if (open.FirstOrDefault(c => c.Id == reached && after != Guid.Empty || c.Id > reached) is not { } cycle) return null;

        if (await session.Invite(cycle, cycle.Id == reached ? after : Guid.Empty, run, clock, ct) is { } last) return $"{cycle.Id}/{last}";
        await Remind(cycle, run, ct);
        return $"{cycle.Id}/{Guid.Empty}";
    }

    private async Task Remind(ConversationCycle cycle, JobRun run, CancellationToken ct)
    {
        if (!IsDay(cycle, clock.Today())) return;
        var people = await run.Session.Unheld(cycle, clock.Today(), ct);
        (await run.Session.Events.FetchForWriting<ConversationCycle>(cycle.Id, ct)).AppendOne(new CycleReminded(cycle.Id, clock.Today(), people.Count, clock.GetUtcNow()));
        foreach (var some in people.Chunk(NewsAtOnce))
            run.Tell(new ConversationReminderDue(cycle.Id, cycle.Plan.Name, cycle.Plan.Due, [.. some.Select(p => new RemindedConversation(p.PersonId, p.ManagerId))]));
    }

    internal static bool IsDay(ConversationCycle cycle, DateOnly today) =>
        cycle.State == CycleState.Open && !cycle.RemindedOn.Contains(today) && cycle.Plan.RemindDays.Any(days => cycle.Plan.Due.AddDays(-days) == today);
}
