using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Gaps;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>Requirements of drafts, of published role profiles and of versions that wait for their day, a profile a step.</summary>
internal sealed class RequirementReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Requirements;

    public async Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => (await Asking(session, skill, ct)).Count;

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        if ((await Asking(run.Session, merge.From.Id, ct)).FirstOrDefault() is not { } found) return 0;

        var stream = await run.Session.Events.FetchForWriting<RoleProfile>(found.Id, ct);
        var profile = stream.Aggregate!;
        var moved = MovedRequirements.Move(profile, merge.From.Id, merge.To.Id, clock.GetUtcNow());
        stream.AppendOne(moved);
        if (moved.Version is not null) await Publish(run, RoleProfile.Fold(profile, moved)!, merge, ct);
        return 1;
    }

    private async Task Publish(JobRun run, RoleProfile profile, Merge merge, CancellationToken ct)
    {
        var (current, today) = (profile.Current()!, clock.Today());
        await run.Session.Begin(ct);
        await run.Session.WriteRequirements(profile.Id, current.Requirements, ct);
        var people = await run.Session.PeopleIn(profile.Id, today, ct);
        run.Count(updated: await run.MoveExemptionsAmong([.. people], merge, clock, ct));
        var news = new List<object>();
        foreach (var some in people.Chunk(2000)) news.AddRange(await run.Session.SettleGaps(some, today, ct));
        var newGaps = news.OfType<GapOpened>().SelectMany(opened => opened.Gaps).DistinctBy(gap => gap.PersonId).Count();
        foreach (var told in news) run.Tell(told);
        run.Tell(current.Told(profile, people.Count, newGaps));
    }

    private static async Task<List<RoleProfile>> Asking(IQuerySession session, Guid skill, CancellationToken ct) =>
        [.. (await session.Query<RoleProfile>().ToListAsync(ct))
            .Where(p => MovedRequirements.Ask(p.Draft, skill) || MovedRequirements.Ask(p.Current()?.Requirements, skill)
                || p.Scheduled.Any(v => MovedRequirements.Ask(v.Requirements, skill)))
            .OrderBy(p => p.Id)];
}
