using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="By">The person or the service key.</param>
/// <param name="IsReviewer">Whether whom it is for may review; true where nobody is named.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SubmitRoleProfile(
    Guid RoleProfileId, Guid By, Guid? ReviewerId, bool IsReviewer, DateOnly? ValidFrom, long? BasedOn);

public static class SubmitRoleProfileHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SubmitRoleProfile command,
        [WriteAggregate(nameof(SubmitRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));

    public static Decision Decide(SubmitRoleProfile command, RoleProfile? profile, long? version, DateTimeOffset now, DateOnly today)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (profile.IsInReview()) return Refusal.Conflict("skills.in-review");
        if (Ready.Refuse(profile, command.ValidFrom, today) is { } unready) return unready;
        if (command.ReviewerId == command.By) return Refusal.Forbidden("skills.own-submission");
        if (!command.IsReviewer) return Refusal.Conflict("skills.not-a-reviewer");

        return Decision.Record(new RoleProfileSubmitted(profile.Id, command.By, command.ReviewerId, command.ValidFrom, now));
    }
}
