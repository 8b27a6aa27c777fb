using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="By">Who approves it.</param>
public sealed record PublishRoleProfile(Guid RoleProfileId, Guid By);

/// <summary>What a publication came to.</summary>
/// <param name="Version">The version last approved.</param>
/// <param name="ValidFrom">Its day where that has not come; null where it is in force.</param>
public sealed record Publication(Outcome Outcome, int Version = 0, int Requirements = 0, DateOnly? ValidFrom = null);

public static class PublishRoleProfileHandler
{
    public static async Task<(Publication, OutgoingMessages)> Handle(
        PublishRoleProfile command,
        [WriteAggregate(nameof(PublishRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, await RoleProfileRules.Of(session, ct), clock.GetUtcNow(), clock.Today());
        var (outcome, news) = stream.Record(decision);
        if (outcome.Refusal is not null) return (new(outcome), news);

        var profile = decision.Events.Aggregate(stream.Aggregate, RoleProfile.Fold)!;
        if (decision.Events.OfType<RoleProfileVersionPublished>().Any())
        {
            await session.Begin(ct);
            news.AddRange(await session.BringIntoForce(profile, clock.Today(), ct));
        }
        var last = profile.Scheduled.Count > 0 ? profile.Scheduled[^1] : null;
        return (new(outcome, last?.Number ?? profile.Current()?.Number ?? 0, profile.Newest().Count, last?.ValidFrom), news);
    }

    public static Decision Decide(PublishRoleProfile command, RoleProfile? profile, RoleProfileRules rules, DateTimeOffset now, DateOnly today)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (profile.Draft is null) return Decision.Nothing;
        var from = profile.IsInReview() && profile.Review!.ValidFrom is { } day && day > today ? day : today;
        if (Ready.Refuse(profile, from, today) is { } unready) return unready;
        if (rules.IsReviewed && !profile.IsInReview()) return Refusal.Conflict("skills.not-in-review");
        if (rules.IsReviewed && profile.Review!.SubmittedBy == command.By) return Refusal.Forbidden("skills.own-submission");

        var approved = new RoleProfileApproved(profile.Id, profile.NextNumber(), command.By, from, now);
        return from > today ? Decision.Record(approved)
            : Decision.Record(approved, new RoleProfileVersionPublished(profile.Id, approved.Version, now));
    }
}
