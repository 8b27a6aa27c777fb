using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="By">Whoever looked at it, or the submitter who thought better of it.</param>
public sealed record SendBackRoleProfile(Guid RoleProfileId, Guid By, string? Reason)
{
    /// <summary>What a failure writes to the log holds nothing that people wrote to one another.</summary>
    public override string ToString() => nameof(SendBackRoleProfile);
}

public static class SendBackRoleProfileHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SendBackRoleProfile command,
        [WriteAggregate(nameof(SendBackRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        IDocumentSession session,
        TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Refusal is null && command.Reason is { } reason) session.Store(new ReviewNote(command.RoleProfileId, reason));
        else if (decision.Refusal is null) session.Delete<ReviewNote>(command.RoleProfileId);
        return stream.Record(decision);
    }

    public static Decision Decide(SendBackRoleProfile command, RoleProfile? profile, DateTimeOffset now)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (!profile.IsInReview()) return Refusal.Conflict("skills.not-in-review");
        if (string.IsNullOrWhiteSpace(command.Reason) && profile.Review!.SubmittedBy != command.By) return Refusal.Conflict("skills.reason-missing");

        return Decision.Record(new RoleProfileSentBack(profile.Id, command.By, now));
    }
}
