using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Gaps;
using Marten;
using Wolverine;

namespace Competence.Skills.Roles;

/// <summary>The moment from which people are measured by a version: at its publication, or on its day.</summary>
internal static class Enforcing
{
    /// <summary>Within the transaction that the session has begun: what is asked, whose gaps it opens, and what is told of it.</summary>
    public static async Task<OutgoingMessages> BringIntoForce(this IDocumentSession session, RoleProfile profile, DateOnly today, CancellationToken ct)
    {
        var current = profile.Current()!;
        await session.WriteRequirements(profile.Id, current.Requirements, ct);
        var people = await session.PeopleIn(profile.Id, today, ct);
        var news = new OutgoingMessages();
        foreach (var some in people.Chunk(2000)) news.AddRange(await session.SettleGaps(some, today, ct));

        var opened = news.OfType<GapOpened>().SelectMany(told => told.Gaps).Where(gap => gap.RoleProfileId == profile.Id).ToList();
        await session.WriteNewGaps(current.Number, opened, ct);
        news.Add(current.Told(profile, people.Count, opened.DistinctBy(gap => gap.PersonId).Count()));
        return news;
    }

    public static RoleProfilePublished Told(this PublishedVersion version, RoleProfile profile, int people, int peopleWithNewGap) => new(
        profile.Id, version.Number, people, peopleWithNewGap, version.PublishedAt, profile.Name.Sv, profile.Name.En,
        [.. version.Requirements.Select(r => new RoleRequirement(r.SkillId, r.Level, r.Importance, r.Horizon))]);

    /// <summary>Versions whose day has come since the last look, one after the other.</summary>
    public static async Task<OutgoingMessages> BringIntoForceWhatIsDue(this IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var news = new OutgoingMessages();
        foreach (var profile in (await session.Query<RoleProfile>().ToListAsync(ct)).Where(p => p.Scheduled.Any(v => v.ValidFrom <= clock.Today())))
        {
            var stream = await session.Events.FetchForWriting<RoleProfile>(profile.Id, ct);
            var decision = Due(stream.Aggregate, clock.GetUtcNow(), clock.Today());
            stream.AppendMany(decision.Events);
            var now = decision.Events.Aggregate(stream.Aggregate, RoleProfile.Fold)!;
            if (decision.Events.Count == 0) continue;
            await session.Begin(ct);
            news.AddRange(await session.BringIntoForce(now, clock.Today(), ct));
        }
        return news;
    }

    /// <summary>Rows of before they said how important something is. Within the transaction that the session has begun.</summary>
    public static async Task RestateRequirements(this IDocumentSession session, CancellationToken ct)
    {
        var roles = await session.Read(
            "select distinct role_profile_id from skills.requirements where tenant_id = @tenant and importance is null", row => row.GetGuid(0), ct);
        foreach (var role in await session.LoadManyAsync<RoleProfile>(ct, [.. roles]))
            if (role.Current() is { } current) await session.WriteRequirements(role.Id, current.Requirements, ct);
    }

    public static Decision Due(RoleProfile? profile, DateTimeOffset now, DateOnly today) => Decision.Record([
        .. (profile?.Scheduled ?? []).Where(v => v.ValidFrom <= today).Select(v => new RoleProfileVersionPublished(profile!.Id, v.Number, now)),
    ]);
}
