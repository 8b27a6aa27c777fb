using Competence.Kernel;
using Competence.Skills.Scenarios;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>
/// Scenarios that suppose or decide something of the deprecated skill, one a step; archived ones stay as they are. Where a scenario
/// speaks of both skills <see cref="MovedPlans"/> says what holds; what was written beside two decisions is kept of both.
/// </summary>
internal sealed class ScenarioReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Scenarios;

    public async Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => (await Concerned(session, skill, ct)).Count;

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        if (await Concerned(run.Session, merge.From.Id, ct) is not [var first, ..]) return 0;

        var stream = await run.Session.Events.FetchForWriting<Scenario>(first, ct);
        stream.AppendOne(new ScenarioSkillMoved(first, merge.To.Id, merge.From.Id, clock.GetUtcNow()));
        foreach (var decision in stream.Aggregate!.Decisions.Where(d => d.SkillId == merge.From.Id))
            await MoveNote(run.Session, first, decision, merge.To.Id, ct);
        return 1;
    }

    private static async Task MoveNote(IDocumentSession session, Guid scenario, GapDecision decision, Guid to, CancellationToken ct)
    {
        var id = GapNote.IdOf(scenario, decision.SkillId, decision.Level);
        if (await session.LoadAsync<GapNote>(id, ct) is not { } note) return;
        var there = await session.LoadAsync<GapNote>(GapNote.IdOf(scenario, to, decision.Level), ct);
        session.Delete<GapNote>(id);
        session.Note(scenario, decision with { SkillId = to }, there is null || there.Text == note.Text ? note.Text : $"{there.Text}\n{note.Text}");
    }

    private static async Task<List<Guid>> Concerned(IQuerySession session, Guid skill, CancellationToken ct) =>
        [.. (await session.Query<Scenario>().ToListAsync(ct)).Where(s => MovedPlans.Concerns(s, skill)).Select(s => s.Id).Order()];
}
