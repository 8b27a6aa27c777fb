using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Gaps;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

public sealed record PublishRoleProfile(Guid RoleProfileId);

/// <summary>What a publication came to.</summary>
public sealed record Publication(Outcome Outcome, int Version = 0, int Requirements = 0, int People = 0, int PeopleWithNewGap = 0);

public static class PublishRoleProfileHandler
{
    public static async Task<(Publication, OutgoingMessages)> Handle(
        PublishRoleProfile command,
        [WriteAggregate(nameof(PublishRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(stream.Aggregate, clock.GetUtcNow());
        var (outcome, news) = stream.Record(decision);
        if (outcome.Refusal is not null) return (new(outcome), news);

        var profile = decision.Events.Aggregate(stream.Aggregate, RoleProfile.Fold)!;
        var current = profile.Current()!;
        await session.Begin(ct);
        await session.WriteRequirements(profile.Id, current.Requirements, ct);
        var people = await session.PeopleIn(profile.Id, clock.Today(), ct);
        foreach (var some in people.Chunk(2000)) news.AddRange(await session.SettleGaps(some, clock.Today(), ct));

        var newGaps = news.OfType<GapOpened>().SelectMany(opened => opened.Gaps).DistinctBy(gap => gap.PersonId).Count();
        if (decision.Events.Count > 0) news.Add(new RoleProfilePublished(profile.Id, current.Number, people.Count, newGaps, current.PublishedAt));
        return (new(outcome, current.Number, current.Requirements.Count, people.Count, newGaps), news);
    }

    public static Decision Decide(RoleProfile? profile, DateTimeOffset now)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (profile.Draft is null) return Decision.Nothing;
        if (profile.Draft.Count == 0) return Refusal.Conflict("skills.no-requirements");

        return Decision.Record(new RoleProfileVersionPublished(profile.Id, profile.Published.Count + 1, now));
    }
}
