using Competence.Skills.Interests;
using Competence.Skills.Roles;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Matches;

/// <summary>What there is to say of the people on one page: what they lack, what helps, and what they want.</summary>
internal sealed class MatchReading(
    IQuerySession session, WorkforceCopy everybody, BestPeople people, IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> related, MatchRules rules)
{
    public decimal HoursPerStep => rules.HoursPerStep;

    public async Task<IReadOnlyList<MatchView>> Of(Guid role, IReadOnlyList<Requirement> asked, IReadOnlyList<Ranked> page, CancellationToken ct)
    {
        var rows = page.Select(p => (Person: p, Today: RoleOf(p.PersonId), Readiness: ReadinessOf(p.PersonId, asked))).ToList();
        var wishes = (await session.LoadManyAsync<Wishes>(ct, [.. page.Select(p => Wishes.IdOf(p.PersonId))])).ToDictionary(w => w.PersonId);
        var roles = (await session.LoadManyAsync<RoleProfile>(ct, [.. rows.Select(r => r.Today).OfType<Guid>().Distinct()])).ToDictionary(r => r.Id);
        var missing = await MissingSkills.Of(session, rows.Select(r => r.Readiness), HoursPerStep, ct);
        return
        [
            .. rows.Select(r => new MatchView(
                r.Person.PersonId, r.Today, r.Today is { } today ? roles.GetValueOrDefault(today)?.Name : null, r.Person.Fit, r.Readiness.Hours, r.Person.Blind,
                MatchReasons.Of(r.Readiness, role, wishes.GetValueOrDefault(r.Person.PersonId, Wishes.None(r.Person.PersonId))), missing.View(r.Readiness))),
        ];
    }

    private Guid? RoleOf(Guid person) => everybody.People.RoleOf(everybody.People.Find(person)!.Value);

    /// <summary>As far as the reader sees: what they are to rate first is neither missing nor of help.</summary>
    private Readiness ReadinessOf(Guid person, IReadOnlyList<Requirement> asked)
    {
        var (number, unseen) = (everybody.People.Find(person)!.Value, people.UnseenOf(person));
        return Readiness.Of(asked.Where(r => !unseen.Contains(r.SkillId)).By(Level), Level, related, HoursPerStep);

        int? Level(Guid skill) => unseen.Contains(skill) ? null : everybody.LevelsOf(skill)[number].Level;
    }
}
