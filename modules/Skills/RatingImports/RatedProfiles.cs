using System.Globalization;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.RatingImports;

/// <summary>One person in a step: what was said before it, and what it adds.</summary>
internal sealed class RatedProfile(Guid person, SkillProfile? before)
{
    public Guid PersonId { get; } = person;
    public Guid Id { get; } = SkillProfile.IdOf(person);
    public SkillProfile? Before { get; } = before;
    public SkillProfile? After { get; private set; } = before;
    public List<object> Events { get; } = [];
    public HashSet<Guid> Skills { get; } = [];
    public HashSet<(Guid Skill, RatingSource Source, Guid Rater, int Level, DateTimeOffset At)> Said { get; } = [];
    public Dictionary<(Guid Skill, RatingSource Source, Guid Rater), DateTimeOffset> Withdrawn { get; } = [];

    public long Version => (Before?.Version ?? 0) + Events.Count;

    public void Record(SkillRated rated)
    {
        After = SkillProfile.Fold(After, rated);
        Events.Add(rated);
        Skills.Add(rated.SkillId);
        Said.Add((rated.SkillId, rated.Source, rated.RaterId, rated.Level, rated.OccurredAt));
    }
}

internal static class RatedProfiles
{
    /// <summary>Of these people, with everything said so far: what a file says again is not recorded again.</summary>
    public static async Task<Dictionary<Guid, RatedProfile>> RatedProfilesOf(this IQuerySession session, Guid[] people, CancellationToken ct)
    {
        var snapshots = (await session.LoadManyAsync<SkillProfile>(ct, [.. people.Select(SkillProfile.IdOf)])).ToDictionary(p => p.PersonId);
        var profiles = people.ToDictionary(p => p, p => new RatedProfile(p, snapshots.GetValueOrDefault(p)));
        if (snapshots.Count == 0) return profiles;

        var events = await session.Read(
            """
            select data ->> 'personId', data ->> 'skillId', data ->> 'source', data ->> 'raterId', (data ->> 'level')::int, data ->> 'occurredAt'
            from events.mt_events
            where tenant_id = @tenant and stream_id = any(@streams) and type = any('{skills.skill-rated,skills.rating-withdrawn}')
            """,
            row => (Person: Guid.Parse(row.GetString(0)), Skill: Guid.Parse(row.GetString(1)), Source: Enum.Parse<RatingSource>(row.GetString(2)),
                Rater: Guid.Parse(row.GetString(3)), Level: row.OrNull<int>(4), At: DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture)),
            ct, ("streams", snapshots.Values.Select(s => s.Id).ToArray()));
        foreach (var e in events)
        {
            var (profile, key) = (profiles[e.Person], (e.Skill, e.Source, e.Rater));
            if (e.Level is { } level) profile.Said.Add((e.Skill, e.Source, e.Rater, level, e.At));
            else if (profile.Withdrawn.GetValueOrDefault(key) < e.At) profile.Withdrawn[key] = e.At;
        }
        return profiles;
    }
}
