using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Roles;

/// <param name="Version">The version that opens them.</param>
/// <param name="People">How many have the role today.</param>
/// <param name="PeopleWithNewGap">How many get a gap that they had not; null where the reader may not know.</param>
/// <param name="Skills">In which skills, the most people first; those too few to be counted are left out.</param>
/// <param name="Items">Those whose levels the reader may see one by one.</param>
public sealed record NewGapsView(
    Guid RoleProfileId, int Version, int People, int? PeopleWithNewGap, IReadOnlyList<NewGapSkillView> Skills, IReadOnlyList<PersonsNewGapsView> Items);

public sealed record NewGapSkillView(Guid SkillId, LocalizedText Label, int Required, int People);

public sealed record PersonsNewGapsView(Guid PersonId, IReadOnlyList<Guid> SkillIds);

/// <summary>Whom a version gives a new gap, as one reader may know it.</summary>
internal sealed class NewGapsReading(IQuerySession session, IPolicy policy, TimeProvider clock)
{
    /// <summary>Of a version that has come into force.</summary>
    public async Task<NewGapsView> Of(Guid role, int version, Actor actor, CancellationToken ct) =>
        await View(role, version, await InRole(role, ct), await session.NewGaps(role, version, ct), actor, ct);

    /// <summary>Of what is still a draft, or waits for its day.</summary>
    public async Task<NewGapsView> Before(Guid role, int version, IReadOnlyList<Requirement> asked, Actor actor, CancellationToken ct)
    {
        var people = await InRole(role, ct);
        return await View(role, version, people, await session.GapsToCome([.. people.Select(p => p.PersonId)], asked, ct), actor, ct);
    }

    private async Task<NewGapsView> View(Guid role, int version, List<Member> people, List<NewGap> gaps, Actor actor, CancellationToken ct)
    {
        var seen = await Seen(people, actor, ct);
        var isCounting = await policy.Can(actor, "aggregate.read", person: null, ct) is null
            || await policy.Can(actor, "role-profile-review.write", person: null, ct) is null;
        var seesAll = people.All(p => seen.ContainsKey(p.PersonId));
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. gaps.Select(g => g.SkillId).Distinct()])).ToDictionary(s => s.Id);
        int? Count(IEnumerable<NewGap> some) =>
            isCounting && some.Select(g => g.PersonId).Distinct().Count() is var count && (seesAll || Crowd.Hides(count, people.Count)) ? count : null;
        return new(
            role, version, people.Count, Count(gaps),
            [
                .. gaps.GroupBy(g => (g.SkillId, g.Required)).Select(g => (g.Key, Count: Count(g))).Where(g => g.Count is not null)
                    .OrderByDescending(g => g.Count).Select(g => new NewGapSkillView(g.Key.SkillId, skills[g.Key.SkillId].Label, g.Key.Required, g.Count!.Value)),
            ],
            [
                .. gaps.Where(g => seen.TryGetValue(g.PersonId, out var blind) && !blind.Contains(g.SkillId))
                    .GroupBy(g => g.PersonId, (person, of) => new PersonsNewGapsView(person, [.. of.Select(g => g.SkillId)])),
            ]);
    }

    private async Task<List<Member>> InRole(Guid role, CancellationToken ct)
    {
        var people = await session.PeopleIn(role, clock.Today(), ct);
        return [.. (await session.Members(people, clock.Today(), ct)).Where(p => p.RoleProfileId == role)];
    }

    /// <summary>Those whose levels the reader may see, each with the skills that the reader is to rate first.</summary>
    private async Task<Dictionary<Guid, HashSet<Guid>>> Seen(List<Member> people, Actor actor, CancellationToken ct)
    {
        var isBlind = (await RatingRules.Of(session, ct)).IsBlind;
        var seen = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var alike in people.GroupBy(p => (p.ManagerId, p.UnitId, p.PersonId == actor.PersonId)))
        {
            var one = alike.First().PersonId;
            if (await policy.Can(actor, "skill-profile.read", one, ct) is not null) continue;
            var isManager = isBlind && actor.PersonId is { } reader && reader != one && await policy.Can(actor, "assessed-rating.write", one, ct) is null;
            var hidden = isManager ? await Unrated([.. alike.Select(p => p.PersonId)], actor.PersonId!.Value, ct) : [];
            foreach (var person in alike) seen[person.PersonId] = [.. hidden.Where(h => h.Person == person.PersonId).Select(h => h.Skill)];
        }
        return seen;
    }

    private Task<List<(Guid Person, Guid Skill)>> Unrated(Guid[] people, Guid reader, CancellationToken ct) => session.Read(
        "select person_id, skill_id from skills.levels where tenant_id = @tenant and person_id = any(@people) and @reader <> all(managers)",
        row => (row.GetGuid(0), row.GetGuid(1)), ct, ("people", people), ("reader", reader));
}
