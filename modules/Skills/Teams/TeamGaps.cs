using Competence.Skills.Contracts;

namespace Competence.Skills.Teams;

internal sealed record TeamSkillGap(Guid SkillId, int PeopleWithGap, int Steps, int AtTarget, int Needed, int Blind);

internal static class TeamGaps
{
    public static IEnumerable<TeamSkillGap> Of(Team team) => team.People
        .SelectMany(person => team.AskedOf(person).Values.Select(asked => (person.IsReadable, Asked: asked, Level: person.LevelOf(asked.SkillId))))
        .GroupBy(row => row.Asked.SkillId, (skill, rows) => Sum(skill, [.. rows]))
        .OfType<TeamSkillGap>();

    private static TeamSkillGap? Sum(Guid skill, IReadOnlyList<(bool IsReadable, Roles.Requirement Asked, TeamLevel Level)> all)
    {
        var areHiddenMany = all.Count(row => !row.IsReadable) >= SmallGroups.Minimum;
        var rows = all.Where(row => row.IsReadable || areHiddenMany).ToList();
        var seen = rows.Where(row => !row.Level.IsBlind).Select(row => Math.Max(0, row.Asked.Level - (row.Level.Shown ?? 0))).ToList();
        return rows.Count == 0 ? null
            : new(skill, seen.Count(steps => steps > 0), seen.Sum(), seen.Count(steps => steps == 0), rows.Count, rows.Count - seen.Count);
    }
}
