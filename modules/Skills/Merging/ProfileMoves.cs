using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Gaps;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>How what was said and shown of people follows a skill: a step's worth of people, each in one go.</summary>
internal static class ProfileMoves
{
    /// <summary>How many people a step takes.</summary>
    public const int PeopleAStep = 200;

    /// <summary>People who have a row about the skill in this table of the module.</summary>
    public static Task<List<Guid>> PeopleOf(this IQuerySession session, string table, Guid skill, CancellationToken ct) => session.Read(
        $"select distinct person_id from skills.{table} where tenant_id = @tenant and skill_id = @skill order by person_id limit @most",
        row => row.GetGuid(0), ct, ("skill", skill), ("most", PeopleAStep));

    public static async Task<int> CountPeopleOf(this IQuerySession session, string table, Guid skill, CancellationToken ct) => (await session.Read(
        $"select count(distinct person_id)::int from skills.{table} where tenant_id = @tenant and skill_id = @skill",
        row => row.GetInt32(0), ct, ("skill", skill)))[0];

    /// <summary>Records what moves, and in the same transaction the levels and gaps that follow from it.</summary>
    /// <param name="facts">What moves of one person.</param>
    /// <param name="follow">Writes what lies beside the profile; given it as it was and as it has become.</param>
    public static async Task MoveProfiles(
        this JobRun run, IReadOnlyList<Guid> people, Merge merge, TimeProvider clock, Func<SkillProfile, IEnumerable<object>> facts,
        Func<SkillProfile, SkillProfile, Task> follow, CancellationToken ct)
    {
        if (people.Count == 0) return;
        await run.Session.Begin(ct);
        await run.Session.LockMembers([.. people], ct);
        var rules = await RatingRules.Of(run.Session, ct);
        foreach (var person in people)
        {
            var stream = await run.Session.Events.FetchForWriting<SkillProfile>(SkillProfile.IdOf(person), ct);
            var before = stream.Aggregate ?? SkillProfile.Empty(person);
            object[] moved = [.. facts(before)];
            stream.AppendMany(moved);
            var after = moved.Aggregate(before, (profile, fact) => SkillProfile.Fold(profile, fact)!);
            if (!ReferenceEquals(before.Ratings, after.Ratings)) await run.MoveLevels(before, after, merge, rules, clock, ct);
            await follow(before, after);
        }
        foreach (var news in await run.Session.SettleGaps([.. people], clock.Today(), ct)) run.Tell(news);
    }

    private static async Task MoveLevels(
        this JobRun run, SkillProfile before, SkillProfile after, Merge merge, RatingRules rules, TimeProvider clock, CancellationToken ct)
    {
        foreach (var skill in new[] { merge.From, merge.To })
            await run.Session.WriteLevel(after.PersonId, skill.Id, after.RatingsOf(skill.Id), Of(after, skill), ct);
        var (was, becomes) = (Of(before, merge.To).Shown, Of(after, merge.To).Shown);
        if (was != becomes) run.Tell(new SkillLevelChanged(after.PersonId, merge.To.Id, was, becomes, clock.GetUtcNow()));

        Level Of(SkillProfile profile, Skill skill) => profile.LevelOf(skill, clock.GetLocalNow(), rules.PolicyOf(skill.Framework));
    }
}
