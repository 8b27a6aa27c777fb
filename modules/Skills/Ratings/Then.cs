using Competence.Skills.Catalogue;
using Competence.Skills.Groundwork;
using Competence.Skills.Roles;
using JasperFx.Events;
using Marten;

namespace Competence.Skills.Ratings;

/// <summary>
/// Reads things as they were. What is about the person is told by when it happened, and so may have been entered later; what is
/// about the organisation (roles, skills, rules) by when it was decided. <paramref name="knownAt"/> leaves out what was
/// entered after that.
/// </summary>
/// <param name="asOf">Null: now. A day to come shows what time alone will have made of it.</param>
internal sealed class Then(IQuerySession session, Ground ground, DateTimeOffset? asOf, DateTimeOffset? knownAt, TimeProvider clock)
{
    public bool IsNow => asOf is null && knownAt is null;

    /// <summary>In the clock's own zone: days are counted there.</summary>
    public DateTimeOffset Instant { get; } = asOf is { } at ? TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone) : clock.GetLocalNow();

    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>Put together from what had happened; the one of now is kept, and is not asked for here.</summary>
    public async Task<SkillProfile> Profile(Guid person, CancellationToken ct) =>
        (await Facts(person, ct)).Select(e => e.Data).Aggregate((SkillProfile?)null, SkillProfile.Fold) ?? SkillProfile.Empty(person);

    /// <summary>What had happened, in the order in which it happened.</summary>
    public async Task<IReadOnlyList<IEvent>> Facts(Guid person, CancellationToken ct)
    {
        var recorded = await session.Events.FetchStreamAsync(SkillProfile.IdOf(person), timestamp: knownAt, token: ct);
        return [.. recorded.Select(e => (Event: e, At: HappenedAt(e))).Where(e => e.At <= Instant).OrderBy(e => e.At).ThenBy(e => e.Event.Version).Select(e => e.Event)];
    }

    public async Task<RoleProfile?> RoleProfile(Guid id, CancellationToken ct) => IsNow ? await ground.RoleProfile(id, ct) : await Decided<RoleProfile>(id, ct);

    public async Task<RatingRules> Rules(CancellationToken ct) => IsNow ? await ground.Rules(ct) : await Decided<RatingRules>(RatingRules.TheId, ct) ?? RatingRules.Default;

    /// <summary>A skill that came into the catalogue later, and was rated for a time before, is told as it is now.</summary>
    public async Task<IReadOnlyList<Skill>> Skills(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var today = await ground.Skills(ids, ct);
        if (IsNow) return today;

        var then = new List<Skill>();
        foreach (var skill in today) then.Add(await Decided<Skill>(skill.Id, ct) ?? skill);
        return then;
    }

    /// <summary>What the organisation had decided.</summary>
    private async Task<T?> Decided<T>(Guid id, CancellationToken ct) where T : class => await session.Events.AggregateStreamAsync<T>(id, timestamp: Earlier, token: ct);

    private DateTimeOffset Earlier => knownAt < Instant ? knownAt.Value : Instant.ToUniversalTime();

    private DateTimeOffset HappenedAt(IEvent e) => e.Data switch
    {
        ICountsFromDay counts => new(counts.IssuedAt, TimeOnly.MinValue, clock.LocalTimeZone.GetUtcOffset(counts.IssuedAt.ToDateTime(TimeOnly.MinValue))),
        IOccurred happened => happened.OccurredAt,
        _ => e.Timestamp,
    };
}
