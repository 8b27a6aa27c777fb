using Competence.Skills.Catalogue;
using Competence.Skills.Evidence;
using Competence.Skills.Levels;
using Competence.Skills.Merging;
using Competence.Skills.Ratings;
using Competence.Skills.Roles;
using Competence.Skills.Workforce;
using Marten;
using LevelRow = Competence.Skills.Workforce.LevelRow;
using Marten.Events;

namespace Competence.Skills.Snapshots;

/// <summary>
/// Everybody as of an earlier moment, out of the events: what had been said by then, what was published by then, who was
/// placed where on that day. What was told of placements later with an earlier date counts.
/// </summary>
internal sealed class EarlierWorkforce(IQuerySession session, TimeProvider clock)
{
    /// <summary>Every event by which a level has come about.</summary>
    private static readonly Type[] Facts =
    [
        typeof(SkillRated), typeof(RatingWithdrawn), typeof(EvidenceAdded), typeof(EvidenceVerified), typeof(EvidenceRejected),
        typeof(EvidenceRevoked), typeof(EvidenceRemoved), typeof(RatingMoved),
    ];

    public async Task<WorkforceCopy> At(DateTimeOffset asOf, CancellationToken ct)
    {
        var builder = new WorkforceBuilder(null);
        var reading = new WorkforceReading(session, builder);
        await reading.Units(ct);
        await reading.People(null, ct);
        builder.Requirements((await session.Query<RoleProfile>().ToListAsync(ct)).SelectMany(role => AskedBy(role, asOf)));
        foreach (var level in await LevelsAt(asOf, ct)) builder.Level(level);
        return builder.Build(DateOnly.FromDateTime(Local(asOf).DateTime));
    }

    private IEnumerable<RequirementRow> AskedBy(RoleProfile role, DateTimeOffset asOf) =>
        (role.Published.LastOrDefault(version => version.PublishedAt <= asOf && version.From() <= DateOnly.FromDateTime(Local(asOf).DateTime))?.Requirements ?? [])
            .Select(r => new RequirementRow(role.Id, r.SkillId, r.Horizon ?? DateOnly.MinValue, r.Level));

    private async Task<List<LevelRow>> LevelsAt(DateTimeOffset asOf, CancellationToken ct)
    {
        var profiles = new Dictionary<Guid, SkillProfile?>();
        await foreach (var fact in session.Events.QueryAllRawEvents()
            .Where(e => e.Timestamp <= asOf.ToUniversalTime() && e.EventTypesAre(Facts))
            .OrderBy(e => e.Sequence).ToAsyncEnumerable(ct))
            profiles[fact.StreamId] = SkillProfile.Fold(profiles.GetValueOrDefault(fact.StreamId), fact.Data);

        var rules = await session.Events.AggregateStreamAsync<RatingRules>(RatingRules.TheId, timestamp: asOf.ToUniversalTime(), token: ct) ?? RatingRules.Default;
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. profiles.Values.OfType<SkillProfile>().SelectMany(p => p.Ratings.Keys).Distinct()])).ToDictionary(s => s.Id);
        return
        [
            .. from profile in profiles.Values.OfType<SkillProfile>()
               from skill in profile.Ratings.Where(r => r.Value.Count > 0).Select(r => r.Key)
               let level = profile.LevelOf(skills[skill], Local(asOf), rules.PolicyOf(skills[skill].Framework))
               select new LevelRow(profile.PersonId, skill, Cell.Of(level.Shown, level.Confidence >= Level.TooUnsure, CellSources.Other), 0),
        ];
    }

    private DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, clock.LocalTimeZone);
}
