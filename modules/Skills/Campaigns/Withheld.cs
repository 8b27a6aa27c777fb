using Competence.Kernel;
using Marten;

namespace Competence.Skills.Campaigns;

/// <summary>What a blind campaign keeps from the managers of those whom it asks, until they have answered it themselves.</summary>
internal static class Withheld
{
    /// <returns>Person and skill that this manager has yet to rate in a blind campaign that runs.</returns>
    public static Task<List<(Guid Person, Guid Skill)>> WithheldFrom(this IQuerySession session, Guid manager, Guid[] people, CancellationToken ct) => session.Read(
        """
        select distinct a.person_id, a.skill_id from skills.campaign_answers a
        join skills.campaigns c on c.tenant_id = @tenant and c.campaign_id = a.campaign_id and c.takes_answers and c.is_blind
        where a.tenant_id = @tenant and a.person_id = any(@people) and a.rated_by is distinct from @manager
        """, row => (row.GetGuid(0), row.GetGuid(1)), ct, ("manager", manager), ("people", people));

    /// <returns>Skills of this person that the reader, as their manager, has yet to rate in a blind campaign.</returns>
    public static async Task<IReadOnlySet<Guid>> WithheldOf(this IQuerySession session, Guid person, Actor actor, IPolicy policy, CancellationToken ct)
    {
        if (actor.PersonId is not { } reader || reader == person) return new HashSet<Guid>();
        var skills = (await session.WithheldFrom(reader, [person], ct)).Select(w => w.Skill).ToHashSet();
        return skills.Count > 0 && await policy.Can(actor, "assessed-rating.write", person, ct) is null ? skills : new HashSet<Guid>();
    }
}
