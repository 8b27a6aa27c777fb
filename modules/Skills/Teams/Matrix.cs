using Competence.Skills.Catalogue;
using Competence.Skills.Roles;

namespace Competence.Skills.Teams;

/// <summary>Lays a team out as rows of digits; every level is looked at once.</summary>
/// <param name="common">What everyone is measured by; null: each by their own role.</param>
internal sealed class Matrix(Team team, IReadOnlyList<Requirement>? common)
{
    private readonly IReadOnlyDictionary<Guid, Requirement>? asked = common?.ToDictionary(r => r.SkillId);
    private readonly IReadOnlyList<TeamMember> people = [.. team.People.Where(p => p.IsReadable)];

    /// <summary>What is asked of anybody, and where no one role is looked at also what anybody has been rated in.</summary>
    public IEnumerable<Guid> Skills => asked?.Keys ?? people.SelectMany(p => team.AskedOf(p).Keys.Concat(p.Levels.Keys)).Distinct();

    public TeamMatrixView View(Guid manager, IReadOnlyList<Skill> skills)
    {
        var columns = skills.Select((skill, i) => (skill.Id, Column: new Column(i))).ToDictionary(c => c.Id, c => c.Column);
        MatrixPersonView[] rows = [.. people.Select(p => Row(p, columns))];
        return new(
            manager,
            [.. skills.Select(s => new MatrixSkillView(s.Id, s.Label, s.Kind, columns[s.Id].CommonTarget))],
            rows,
            [.. skills.Select(s => new MatrixFootView(s.Id, columns[s.Id].AtTarget, columns[s.Id].Needed, columns[s.Id].Blind))],
            team.People.Count - people.Count);
    }

    private MatrixPersonView Row(TeamMember person, Dictionary<Guid, Column> columns)
    {
        var (levels, targets) = (new char[columns.Count], new char[columns.Count]);
        Array.Fill(levels, '-');
        Array.Fill(targets, '-');
        foreach (var (skill, level) in person.Levels)
            if (columns.TryGetValue(skill, out var column)) levels[column.Index] = level.IsBlind ? '?' : Digit(level.Shown);
        foreach (var requirement in (asked ?? team.AskedOf(person)).Values)
            if (columns.TryGetValue(requirement.SkillId, out var column))
            {
                targets[column.Index] = Digit(requirement.Level);
                column.Count(requirement.Level, person.LevelOf(requirement.SkillId));
            }
        return new(person.Place.PersonId, new(levels), new(targets));
    }

    private static char Digit(int? level) => level is { } l ? (char)('0' + l) : '-';

    /// <summary>One skill, counted as the rows go by.</summary>
    private sealed class Column(int index)
    {
        private readonly HashSet<int> targets = [];

        public int Index => index;
        public int AtTarget { get; private set; }
        public int Needed { get; private set; }
        public int Blind { get; private set; }
        public int? CommonTarget => targets is { Count: 1 } ? targets.Single() : null;

        public void Count(int target, TeamLevel level)
        {
            targets.Add(target);
            Needed++;
            if (level.Meets(target)) AtTarget++;
            if (level.IsBlind) Blind++;
        }
    }
}
