using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DiscardRoleProfileDraft(Guid RoleProfileId, long? BasedOn);

public static class DiscardRoleProfileDraftHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DiscardRoleProfileDraft command,
        [WriteAggregate(nameof(DiscardRoleProfileDraft.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(DiscardRoleProfileDraft command, RoleProfile? profile, long? version)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (profile.Draft is null) return Decision.Nothing;
        if (profile.Published.Count + profile.Scheduled.Count == 0) return Refusal.Conflict("skills.nothing-before");
        if (profile.IsInReview()) return Refusal.Conflict("skills.in-review");

        return Decision.Record(new RoleProfileDraftDiscarded(profile.Id));
    }
}
