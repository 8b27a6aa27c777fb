using Competence.Kernel;
using Competence.Skills.Ratings;
using Competence.Skills.Roles;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Matches;

/// <summary>
/// Everybody by how well they fit what a role asks, from the copy in memory: those whom the reader may read, who do not
/// hide, and who do not have the role already. Who has nothing of what is asked is left out.
/// </summary>
internal sealed class BestPeople(IQuerySession session, IPolicy policy, WorkforceCopy everybody, Actor actor)
{
    /// <summary>The policy is asked about so many at once, twice as many the next time: HR's first page needs no more.</summary>
    private const int AskedAtOnce = 500;

    private static readonly HashSet<Guid> Nothing = [];

    private readonly Dictionary<(int Manager, int Unit), bool> readable = [];
    private Dictionary<Guid, HashSet<Guid>> unseen = [];

    /// <summary>What the reader is to rate before seeing, of these skills and this person.</summary>
    public IReadOnlySet<Guid> UnseenOf(Guid person) => unseen.GetValueOrDefault(person, Nothing);

    /// <param name="from">Only those with one of these roles; null: with any, or none.</param>
    /// <param name="skills">What is asked, and what is akin to it.</param>
    public async Task<IReadOnlyList<Ranked>> Of(
        RoleProfile role, HashSet<Guid>? from, IReadOnlyList<Requirement> asked, Guid[] skills, Ranked? after, int limit, CancellationToken ct)
    {
        var (hidden, aspiring) = await Wishes(role.Id, ct);
        unseen = await Unseen(skills, ct);
        var ranked = Rank(role.Id, from, asked, hidden, aspiring);
        var (found, next, chunk) = (new List<Ranked>(), after is null ? 0 : ranked.FindIndex(r => Ranked.Compare(r, after) > 0), AskedAtOnce);
        while (next >= 0 && next < ranked.Count && found.Count < limit)
        {
            var some = ranked.GetRange(next, Math.Min(chunk, ranked.Count - next));
            await Ask(some, ct);
            found.AddRange(some.Where(r => r.PersonId == actor.PersonId || readable[GroupOf(r.PersonId)]).Take(limit - found.Count));
            (next, chunk) = (next + some.Count, chunk * 2);
        }
        return found;
    }

    private List<Ranked> Rank(Guid role, HashSet<Guid>? from, IReadOnlyList<Requirement> asked, HashSet<Guid> hidden, HashSet<Guid> aspiring)
    {
        var (people, columns, total) = (everybody.People, asked.Select(r => everybody.LevelsOf(r.SkillId)).ToArray(), asked.Sum(r => r.Importance * r.Level));
        var ranked = new List<Ranked>();
        foreach (var person in people.Everybody)
        {
            if (from is not null && (people.RoleOf(person) is not { } today || !from.Contains(today))) continue;
            var weight = 0;
            for (var i = 0; i < columns.Length; i++) weight += asked[i].Importance * Math.Min(columns[i][person].LevelOrNone, asked[i].Level);
            if (weight == 0 || people.RoleOf(person) == role) continue;
            var id = people.IdOf(person);
            if (hidden.Contains(id)) continue;
            var one = new Ranked(id, weight, total, 0, aspiring.Contains(id));
            ranked.Add(unseen.ContainsKey(id) ? WithoutUnseen(one) : one);
        }
        ranked.RemoveAll(r => r.Weight == 0);
        ranked.Sort(Ranked.Compare);
        return ranked;

        Ranked WithoutUnseen(Ranked one)
        {
            var seen = asked.Where(r => !UnseenOf(one.PersonId).Contains(r.SkillId)).ToList();
            var number = people.Find(one.PersonId)!.Value;
            return one with
            {
                Weight = seen.Sum(r => r.Importance * Math.Min(everybody.LevelsOf(r.SkillId)[number].LevelOrNone, r.Level)),
                Total = seen.Sum(r => r.Importance * r.Level),
                Blind = asked.Count - seen.Count,
            };
        }
    }

    /// <summary>What the reader may see follows the line and the unit alone: one answer for those who share manager and unit.</summary>
    private async Task Ask(List<Ranked> people, CancellationToken ct)
    {
        var open = people.Where(r => r.PersonId != actor.PersonId).GroupBy(r => GroupOf(r.PersonId)).Where(g => !readable.ContainsKey(g.Key))
            .ToDictionary(g => g.Key, g => g.First().PersonId);
        var allowed = await policy.Among(actor, "skill-profile.read", open.Values, ct);
        foreach (var (group, one) in open) readable[group] = allowed.Contains(one);
    }

    private (int, int) GroupOf(Guid person) => everybody.People.Find(person) is { } number
        ? (everybody.People.ManagerOf(number), everybody.People.UnitOf(number))
        : (-1, -1);

    private async Task<(HashSet<Guid> Hidden, HashSet<Guid> Aspiring)> Wishes(Guid role, CancellationToken ct)
    {
        var wishes = await session.Read(
            "select person_id, is_hidden from skills.wishes where tenant_id = @tenant and (is_hidden or @role = any(aspired))",
            row => (Person: row.GetGuid(0), IsHidden: row.GetBoolean(1)), ct, ("role", role));
        return ([.. wishes.Where(w => w.IsHidden).Select(w => w.Person)], [.. wishes.Where(w => !w.IsHidden).Select(w => w.Person)]);
    }

    /// <summary>Of those whom the reader manages, what they are to rate before seeing.</summary>
    private async Task<Dictionary<Guid, HashSet<Guid>>> Unseen(Guid[] skills, CancellationToken ct)
    {
        if (actor.PersonId is not { } reader || !(await RatingRules.Of(session, ct)).IsBlind) return [];
        var people = everybody.People;
        var managers = new Dictionary<int, Guid>();
        foreach (var person in people.Everybody) managers.TryAdd(people.ManagerOf(person), people.IdOf(person));
        var managed = await policy.Among(actor, "assessed-rating.write", managers.Values, ct);
        var theirs = managers.Where(m => managed.Contains(m.Value)).Select(m => m.Key).ToHashSet();
        if (theirs.Count == 0) return [];

        var reports = new List<Guid>();
        foreach (var person in people.Everybody)
            if (theirs.Contains(people.ManagerOf(person)) && people.IdOf(person) != reader) reports.Add(people.IdOf(person));
        var unrated = await session.Read(
            """
            select person_id, skill_id from skills.levels
            where tenant_id = @tenant and skill_id = any(@skills) and person_id = any(@people) and not @reader = any(managers)
            """, row => (Person: row.GetGuid(0), Skill: row.GetGuid(1)), ct,
            ("skills", skills), ("people", reports.ToArray()), ("reader", reader));
        return unrated.GroupBy(r => r.Person, r => r.Skill).ToDictionary(g => g.Key, g => g.ToHashSet());
    }
}
