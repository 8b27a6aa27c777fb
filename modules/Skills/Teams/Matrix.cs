using Competence.Skills.Catalogue;
using Competence.Skills.Roles;

namespace Competence.Skills.Teams;

/// <summary>Lays a team out as rows of digits.</summary>
/// <param name="common">What everyone is measured by; null: each by their own role.</param>
internal sealed class Matrix(Team team, IReadOnlyList<Requirement>? common)
{
    private readonly IReadOnlyDictionary<Guid, Requirement>? asked = common?.ToDictionary(r => r.SkillId);
    private readonly IReadOnlyList<TeamMember> people = [.. team.People.Where(p => p.IsReadable)];

    /// <summary>What is asked of anybody, and where no one role is looked at also what anybody has been rated in.</summary>
    public IEnumerable<Guid> Skills => asked?.Keys ?? people.SelectMany(p => team.AskedOf(p).Keys.Concat(p.Levels.Keys)).Distinct();

    public TeamMatrixView View(Guid manager, IReadOnlyList<Skill> skills) => new(
        manager,
        [.. skills.Select(s => new MatrixSkillView(s.Id, s.Label, s.Kind, CommonTarget(s.Id)))],
        [.. people.Select(p => new MatrixPersonView(p.Place.PersonId, Row(skills, s => Cell(p.LevelOf(s))), Row(skills, s => Digit(TargetOf(p, s)))))],
        [.. skills.Select(s => Foot(s.Id))],
        team.People.Count - people.Count);

    private MatrixFootView Foot(Guid skill)
    {
        var needing = people.Select(p => (Target: TargetOf(p, skill), Level: p.LevelOf(skill))).Where(p => p.Target is not null).ToList();
        return new(skill, needing.Count(p => p.Level.Meets(p.Target!.Value)), needing.Count, needing.Count(p => p.Level.IsBlind));
    }

    private int? CommonTarget(Guid skill) =>
        people.Select(p => TargetOf(p, skill)).OfType<int>().Distinct().ToList() is [var target] ? target : null;

    private int? TargetOf(TeamMember person, Guid skill) => (asked ?? team.AskedOf(person)).GetValueOrDefault(skill)?.Level;

    private static string Row(IReadOnlyList<Skill> skills, Func<Guid, char> cell) =>
        string.Create(skills.Count, (skills, cell), (row, of) => { for (var i = 0; i < row.Length; i++) row[i] = of.cell(of.skills[i].Id); });

    private static char Cell(TeamLevel level) => level.IsBlind ? '?' : Digit(level.Shown);

    private static char Digit(int? level) => level is { } l ? (char)('0' + l) : '-';
}
