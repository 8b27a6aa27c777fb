using Competence.Kernel;
using Competence.Skills.Campaigns;
using Competence.Skills.Exemptions;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Teams;

/// <summary>
/// Reads a team with four statements however large it is. What the reader may see follows the line and the unit alone,
/// so the policy is asked once for those who share manager and unit, and apart for the reader's own row.
/// </summary>
internal sealed class TeamReading(IQuerySession session, IPolicy policy, TimeProvider clock)
{
    public async Task<Team> Of(Guid manager, bool isWholeLine, Actor actor, CancellationToken ct)
    {
        var places = await session.Team(manager, isWholeLine, clock.Today(), ct);
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. places.Select(p => p.RoleProfileId).OfType<Guid>().Distinct()]);
        var withheld = (await session.WithheldFrom(actor.PersonId ?? Guid.Empty, [.. places.Select(p => p.PersonId)], ct)).ToLookup(w => w.Person, w => w.Skill);
        var isBlind = (await RatingRules.Of(session, ct)).IsBlind;
        var exempt = await session.Exempted([.. places.Select(p => p.PersonId)], clock.Today(), ct);
        var levels = (await Levels(places, actor.PersonId, ct)).ToDictionary(l => l.Person);

        var people = new List<TeamMember>();
        foreach (var alike in places.GroupBy(p => (p.ManagerId, p.UnitId, p.PersonId == actor.PersonId)))
        {
            var one = alike.First().PersonId;
            var isReadable = await policy.Can(actor, "skill-profile.read", one, ct) is null;
            var isManager = isReadable && (isBlind || withheld.Count > 0) && actor.PersonId is { } reader && reader != one
                && await policy.Can(actor, "assessed-rating.write", one, ct) is null;
            people.AddRange(alike.Select(p => new TeamMember(p, isReadable, levels.GetValueOrDefault(p.PersonId)?.Seen(isManager && isBlind, isManager ? withheld[p.PersonId] : []) ?? Unrated) { Exempt = [.. exempt[p.PersonId]] }));
        }
        return new(
            [.. people.OrderBy(p => p.Place.PersonId)],
            roles.ToDictionary(r => r.Id, r => (IReadOnlyDictionary<Guid, Requirement>)r.AskedAt(clock.Today()).ToDictionary(a => a.SkillId)));
    }

    private static readonly Dictionary<Guid, TeamLevel> Unrated = [];

    /// <summary>One row a person and not one a level: a large team is a thousand rows and not two hundred thousand.</summary>
    private Task<List<PersonsLevels>> Levels(List<Member> places, Guid? reader, CancellationToken ct) => session.Read(
        """
        select person_id, array_agg(skill_id), array_agg(coalesce(shown, -1)), array_agg(@reader = any(managers))
        from skills.levels where tenant_id = @tenant and person_id = any(@people) group by person_id
        """,
        row => new PersonsLevels(row.GetGuid(0), row.GetFieldValue<Guid[]>(1), row.GetFieldValue<int[]>(2), row.GetFieldValue<bool[]>(3)), ct,
        ("people", places.Select(p => p.PersonId).ToArray()), ("reader", reader ?? Guid.Empty));

    private sealed record PersonsLevels(Guid Person, Guid[] Skills, int[] Shown, bool[] AreRatedByReader)
    {
        public Dictionary<Guid, TeamLevel> Seen(bool isBlind, IEnumerable<Guid> withheld)
        {
            var levels = new Dictionary<Guid, TeamLevel>(Skills.Length);
            for (var i = 0; i < Skills.Length; i++)
                levels.Add(Skills[i], new TeamLevel(Shown[i] < 0 ? null : Shown[i], isBlind && !AreRatedByReader[i] || withheld.Contains(Skills[i])));
            return levels;
        }
    }
}
