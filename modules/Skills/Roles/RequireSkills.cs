using Competence.Kernel;
using Competence.Skills.Catalogue;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record RequireSkills(Guid RoleProfileId, IReadOnlyList<Requirement> Requirements, long? BasedOn);

public static class RequireSkillsHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RequireSkills command,
        [WriteAggregate(nameof(RequireSkills.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skills = await session.LoadManyAsync<Skill>(ct, [.. command.Requirements.Select(r => r.SkillId).Distinct()]);
        return stream.Record(Decide(command, stream.Aggregate, skills, stream.CurrentVersion, clock.Today()));
    }

    public static Decision Decide(RequireSkills command, RoleProfile? profile, IReadOnlyList<Skill> skills, long? version, DateOnly today)
    {
        if (profile is null) return Refusal.NotFound("skills.unknown-role-profile");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (profile.IsRetired) return Refusal.Conflict("skills.role-retired");
        if (profile.IsInReview()) return Refusal.Conflict("skills.in-review");
        var known = skills.ToDictionary(s => s.Id);
        if (command.Requirements.Any(r => !known.ContainsKey(r.SkillId))) return Refusal.NotFound("skills.unknown-skill");
        if (command.Requirements.Any(r => known[r.SkillId].Status != SkillStatus.Active && !IsAskedAlready(profile, r.SkillId)))
            return Refusal.Conflict("skills.not-active");
        if (command.Requirements.Any(r => r.Horizon < today && !AskedAlready(profile).Any(asked => (asked.SkillId, asked.Horizon) == (r.SkillId, r.Horizon))))
            return Refusal.Conflict("skills.day-passed");
        if (command.Requirements.SequenceEqual(profile.Draft ?? profile.Newest())) return Decision.Nothing;

        return Decision.Record(new SkillsRequired(profile.Id, command.Requirements));
    }

    /// <summary>A skill that was deprecated meanwhile need not be thrown out to change another.</summary>
    private static bool IsAskedAlready(RoleProfile profile, Guid skill) => AskedAlready(profile).Any(r => r.SkillId == skill);

    private static IEnumerable<Requirement> AskedAlready(RoleProfile profile) => (profile.Draft ?? []).Concat(profile.Newest());
}
