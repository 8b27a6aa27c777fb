using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Evidence;
using Competence.Skills.Gaps;
using Competence.Skills.Ratings;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Levels;

/// <summary>
/// What time alone changes: ratings fade, certificates expire, roles and requirements come into force. Writes the level
/// rows that have moved, tells what became of them, and settles gaps. Run nightly; run after a loss it writes them all.
/// </summary>
public sealed class RefreshLevels(TimeProvider clock) : IJobWork
{
    private const int PeopleAStep = 500;

    public string Kind => "skills.refresh-levels";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var after = run.Checkpoint is { } done ? Guid.Parse(done, CultureInfo.InvariantCulture) : Guid.Empty;
        if (run.Checkpoint is null && !run.IsDryRun)
        {
            await run.Session.Begin(ct);
            await run.Session.RestateRequirements(ct);
            foreach (var news in await run.Session.BringIntoForceWhatIsDue(clock, ct)) run.Tell(news);
        }
        if (run.Checkpoint is null) run.Expect((int)(await run.Session.Read(
            "select count(*) from skills.members where tenant_id = @tenant", row => row.GetInt64(0), ct))[0]);
        var people = await run.Session.Read(
            "select person_id from skills.members where tenant_id = @tenant and person_id > @after order by person_id limit @most",
            row => row.GetGuid(0), ct, ("after", after), ("most", PeopleAStep));

        var moved = await Moved([.. people], run.Session, ct);
        run.Count(updated: moved.Select(m => m.Person).Distinct().Count());
        run.Count(skipped: people.Count - moved.Select(m => m.Person).Distinct().Count());
        if (!run.IsDryRun && people.Count > 0) await Write([.. people], moved, run, ct);
        return people.Count < PeopleAStep ? null : people[^1].ToString();
    }

    private async Task Write(Guid[] people, List<MovedLevel> moved, JobRun run, CancellationToken ct)
    {
        await run.Session.Begin(ct);
        await run.Session.LockMembers(people, ct);
        foreach (var m in moved) await run.Session.WriteLevel(m.Person, m.Skill, m.Ratings, m.Level, ct);
        SkillLevelChanged[] told = [.. moved.Where(m => m.Was != m.Level.Shown).Select(m => new SkillLevelChanged(m.Person, m.Skill, m.Was, m.Level.Shown, clock.GetUtcNow()))];
        if (told.Length > 0) run.Tell(new SkillLevelsChanged(told));
        foreach (var news in await run.Session.TellExpired(people, clock.Today(), ct)) run.Tell(news);
        foreach (var news in await run.Session.SettleGaps(people, clock.Today(), ct)) run.Tell(news);
    }

    private async Task<List<MovedLevel>> Moved(Guid[] people, IQuerySession session, CancellationToken ct)
    {
        var rows = (await session.Read(
            "select person_id, skill_id, shown, exact, confidence from skills.levels where tenant_id = @tenant and person_id = any(@people)",
            row => (Person: row.GetGuid(0), Skill: row.GetGuid(1), Shown: row.OrNull<short>(2), Exact: row.OrNull<decimal>(3),
                Confidence: row.GetDouble(4)), ct, ("people", people))).ToDictionary(r => (r.Person, r.Skill));
        var profiles = await session.LoadManyAsync<SkillProfile>(ct, [.. people.Select(SkillProfile.IdOf)]);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. profiles.SelectMany(p => p.Ratings.Keys).Distinct()])).ToDictionary(s => s.Id);
        var rules = await RatingRules.Of(session, ct);
        var moved = new List<MovedLevel>();
        foreach (var profile in profiles)
            foreach (var (skill, ratings) in profile.Ratings)
            {
                var level = profile.LevelOf(skills[skill], clock.GetLocalNow(), rules.PolicyOf(skills[skill].Framework));
                var isThere = rows.TryGetValue((profile.PersonId, skill), out var row);
                var stands = ratings.Count == 0
                    ? !isThere
                    : isThere && row.Shown == level.Shown && IsNear(row.Exact, level.Exact) && Math.Abs(row.Confidence - level.Confidence) < .01;
                if (!stands) moved.Add(new(profile.PersonId, skill, ratings, level, row.Shown));
            }
        return moved;
    }

    /// <summary>Fading moves every level a little every day; only what can be noticed is written.</summary>
    private static bool IsNear(decimal? was, decimal? now) => was is null == now is null && Math.Abs((was ?? 0) - (now ?? 0)) < .01m;

    private sealed record MovedLevel(Guid Person, Guid Skill, IReadOnlyList<Rating> Ratings, Level Level, int? Was);
}
