using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DescribeRoleProfile(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode, long? BasedOn);

public static class DescribeRoleProfileHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DescribeRoleProfile command,
        [WriteAggregate(nameof(DescribeRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(DescribeRoleProfile command, RoleProfile? profile, long? version)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (profile.IsRetired) return Refusal.Conflict("skills.role-retired");
        var described = new RoleProfileDescribed(profile.Id, command.Name, command.Purpose, command.SsykCode, command.EscoCode);
        if (described == new RoleProfileDescribed(profile.Id, profile.Name, profile.Purpose, profile.SsykCode, profile.EscoCode)) return Decision.Nothing;

        return Decision.Record(described);
    }
}
