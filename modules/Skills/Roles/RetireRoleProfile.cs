using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="IsRetired">False: in use again.</param>
public sealed record RetireRoleProfile(Guid RoleProfileId, bool IsRetired);

public static class RetireRoleProfileHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RetireRoleProfile command,
        [WriteAggregate(nameof(RetireRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var people = await session.PeopleIn(command.RoleProfileId, clock.Today(), ct);
        return stream.Record(Decide(command, stream.Aggregate, people.Count));
    }

    /// <param name="people">How many have the role today.</param>
    public static Decision Decide(RetireRoleProfile command, RoleProfile? profile, int people)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (profile.IsRetired == command.IsRetired) return Decision.Nothing;
        if (!command.IsRetired) return Decision.Record(new RoleProfileRestored(profile.Id));
        if (people > 0) return Refusal.Conflict("skills.role-has-people", people);
        if (profile.IsInReview()) return Refusal.Conflict("skills.in-review");

        return Decision.Record(new RoleProfileRetired(profile.Id));
    }
}
