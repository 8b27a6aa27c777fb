using Competence.Skills.Gaps;
using Competence.Skills.Workforce;

namespace Competence.Skills.Snapshots;

/// <param name="Unit">Empty: the whole organisation.</param>
/// <param name="Thing">The person, or the skill; empty for the unit itself.</param>
internal sealed record GapCountRow(Guid Unit, Guid Thing, Guid? Beside, GapSum Sum);

/// <summary>Everything that a snapshot keeps: each person, each unit with all below it, each skill in them, and the whole.</summary>
internal sealed record GapCount(IReadOnlyList<GapCountRow> People, IReadOnlyList<GapCountRow> Units, IReadOnlyList<GapCountRow> Skills)
{
    public static GapCount Of(WorkforceCopy copy)
    {
        var (people, units, skills) = (new List<GapCountRow>(), new List<GapCountRow>(), new List<GapCountRow>());
        foreach (var person in copy.People.Everybody)
        {
            var unit = copy.People.UnitOf(person) is var at and >= 0 ? copy.Units.IdOf(at) : Guid.Empty;
            people.Add(new(unit, copy.People.IdOf(person), copy.People.RoleOf(person), GapSums.Of(copy, [person], copy.Day).Total));
        }
        for (var unit = -1; unit < copy.Units.Count; unit++)
        {
            int? number = unit < 0 ? null : unit;
            var sums = GapSums.Of(copy, copy.PeopleIn(number), copy.Day);
            if (sums.Total.People == 0 && number is not null) continue;
            var id = number is { } one ? copy.Units.IdOf(one) : Guid.Empty;
            units.Add(new(id, Guid.Empty, number is { } child && copy.Units.ParentOf(child) is { } parent ? copy.Units.IdOf(parent) : null, sums.Total));
            skills.AddRange(sums.Skills.Select(s => new GapCountRow(id, s.Key, null, s.Value)));
        }
        return new(people, units, skills);
    }
}
