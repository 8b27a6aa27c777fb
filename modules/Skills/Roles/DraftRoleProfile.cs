using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

public sealed record DraftRoleProfile(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode, Guid? OccupationId);

public static class DraftRoleProfileHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DraftRoleProfile command,
        [WriteAggregate(nameof(DraftRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    public static Decision Decide(DraftRoleProfile command, RoleProfile? profile)
    {
        if (profile is not null) return Decision.Nothing;

        return Decision.Record(new RoleProfileDrafted(
            command.RoleProfileId, command.Name, command.Purpose, command.SsykCode, command.EscoCode, command.OccupationId, []));
    }
}
