using Competence.Kernel;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Workforce;

/// <summary>
/// Whose levels one reader may see, out of many. What the reader may see follows the line and the unit alone, so the
/// policy is asked once for those who share manager and unit, and apart for the reader's own.
/// </summary>
internal sealed class ReadablePeople(IQuerySession session, IPolicy policy, WorkforceCopy copy, Actor actor)
{
    private readonly Dictionary<(int Manager, int Unit, bool IsSelf), (bool IsReadable, bool IsBlind)> asked = [];
    private bool? isBlind;

    /// <summary>How often the policy has been asked.</summary>
    public int Asked => asked.Count;

    public async Task<bool> May(int person, CancellationToken ct) => (await Standing(person, ct)).IsReadable;

    /// <summary>Of these people's levels in the skill those that the reader may see, also as who rates before seeing.</summary>
    public async Task<HashSet<int>> Of(IReadOnlyCollection<int> people, Guid skill, CancellationToken ct)
    {
        var (readable, blind) = (new HashSet<int>(), new List<int>());
        foreach (var person in people)
            if (await Standing(person, ct) is { IsReadable: true } standing)
            {
                readable.Add(person);
                if (standing.IsBlind) blind.Add(person);
            }
        if (blind.Count == 0) return readable;

        var rated = (await session.Read(
            "select person_id from skills.levels where tenant_id = @tenant and skill_id = @skill and person_id = any(@people) and @reader = any(managers)",
            row => row.GetGuid(0), ct, ("skill", skill), ("people", blind.Select(copy.People.IdOf).ToArray()), ("reader", actor.PersonId))).ToHashSet();
        readable.ExceptWith(blind.Where(person => !rated.Contains(copy.People.IdOf(person))));
        return readable;
    }

    private async Task<(bool IsReadable, bool IsBlind)> Standing(int person, CancellationToken ct)
    {
        var id = copy.People.IdOf(person);
        var key = (copy.People.ManagerOf(person), copy.People.UnitOf(person), id == actor.PersonId);
        if (asked.TryGetValue(key, out var known)) return known;

        var isReadable = await policy.Can(actor, "skill-profile.read", id, ct) is null;
        isBlind ??= (await RatingRules.Of(session, ct)).IsBlind;
        var ratesFirst = isReadable && isBlind.Value && actor.PersonId is not null && actor.PersonId != id
            && await policy.Can(actor, "assessed-rating.write", id, ct) is null;
        return asked[key] = (isReadable, ratesFirst);
    }
}
