using Competence.Kernel;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Matches;

/// <summary>All role profiles that are in force, with what they ask on a day.</summary>
/// <param name="isLeftOut">Skills that the reader is to rate before seeing: they count neither way.</param>
internal sealed class AskingRoles(IReadOnlyList<RoleProfile> all, DateOnly day, Func<Guid, bool>? isLeftOut = null)
{
    private readonly IReadOnlyList<(RoleProfile Role, IReadOnlyList<Requirement> Asked)> asking =
        [.. all.Select(role => (role, Seen(role.AskedAt(day), isLeftOut))).Where(of => of.Item2.Count > 0)];

    public Refusal? RefusalOf(Guid role) =>
        all.All(r => r.Id != role) ? Refusal.NotFound("skills.unknown-role-profile")
        : asking.All(of => of.Role.Id != role) ? Refusal.Conflict("skills.not-published")
        : null;

    private static IReadOnlyList<Requirement> Seen(IReadOnlyList<Requirement> asked, Func<Guid, bool>? isLeftOut) =>
        isLeftOut is null ? asked : [.. asked.Where(r => !isLeftOut(r.SkillId))];

    public (RoleProfile Role, IReadOnlyList<Requirement> Asked) Of(Guid role) => asking.First(of => of.Role.Id == role);

    /// <summary>How ready somebody with these levels is for each of the roles.</summary>
    public async Task<IReadOnlyList<(RoleProfile Role, Readiness Readiness)>> Fits(
        IQuerySession session, Func<Guid, int?> levelOf, decimal hoursPerStep, CancellationToken ct)
    {
        var related = await Related.To(session, [.. asking.SelectMany(of => of.Asked).Select(r => r.SkillId).Distinct()], ct);
        return [.. asking.Select(of => (of.Role, Readiness.Of(of.Asked.By(levelOf), levelOf, related, hoursPerStep)))];
    }
}

internal static class AskedOfSomebody
{
    public static IReadOnlyCollection<Asked> By(this IEnumerable<Requirement> requirements, Func<Guid, int?> levelOf) =>
        [.. requirements.Select(r => new Asked(r.SkillId, r.Level, r.Importance, r.IsMandatory, levelOf(r.SkillId)))];
}
