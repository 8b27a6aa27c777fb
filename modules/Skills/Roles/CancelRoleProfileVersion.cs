using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="By">Who calls it off.</param>
public sealed record CancelRoleProfileVersion(Guid RoleProfileId, int Number, Guid By);

public static class CancelRoleProfileVersionHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CancelRoleProfileVersion command,
        [WriteAggregate(nameof(CancelRoleProfileVersion.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    /// <summary>A version holds from its day on, also before the night's work has brought it into force.</summary>
    public static Decision Decide(CancelRoleProfileVersion command, RoleProfile? profile, DateTimeOffset now, DateOnly today)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (profile.Cancelled.Contains(command.Number)) return Decision.Nothing;
        if (profile.Published.Any(v => v.Number == command.Number)) return Refusal.Conflict("skills.version-in-force");
        if (profile.Scheduled.FirstOrDefault(v => v.Number == command.Number) is not { } scheduled) return Refusal.NotFound("skills.unknown-version");
        if (scheduled.ValidFrom <= today) return Refusal.Conflict("skills.version-in-force");

        return Decision.Record(new RoleProfileVersionCancelled(profile.Id, command.Number, command.By, now));
    }
}
