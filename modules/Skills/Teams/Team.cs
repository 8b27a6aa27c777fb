using Competence.Skills.Members;
using Competence.Skills.Roles;

namespace Competence.Skills.Teams;

/// <summary>Those who work for a manager today, as one reader may see them.</summary>
/// <param name="Asked">What each role in the team asks today.</param>
internal sealed record Team(IReadOnlyList<TeamMember> People, IReadOnlyDictionary<Guid, IReadOnlyDictionary<Guid, Requirement>> Asked)
{
    public IReadOnlyDictionary<Guid, Requirement> AskedOf(TeamMember person) =>
        person.Place.RoleProfileId is { } role && Asked.TryGetValue(role, out var asked) ? Without(person.Exempt, asked) : NothingAsked;

    private static readonly Dictionary<Guid, Requirement> NothingAsked = [];

    private static IReadOnlyDictionary<Guid, Requirement> Without(IReadOnlyCollection<Guid> exempt, IReadOnlyDictionary<Guid, Requirement> asked) =>
        exempt.Count == 0 ? asked : asked.Where(a => !exempt.Contains(a.Key)).ToDictionary();
}

/// <param name="IsReadable">The reader may see this person's levels; otherwise the person counts only in a group.</param>
internal sealed record TeamMember(Member Place, bool IsReadable, IReadOnlyDictionary<Guid, TeamLevel> Levels)
{
    /// <summary>Skills that the role asks but not of this person.</summary>
    public IReadOnlyCollection<Guid> Exempt { get; init; } = [];

    public TeamLevel LevelOf(Guid skill) => Levels.GetValueOrDefault(skill);
}

/// <param name="Shown">0-5; null where nothing is known.</param>
/// <param name="IsBlind">The reader is to rate before seeing.</param>
internal readonly record struct TeamLevel(int? Shown, bool IsBlind)
{
    public bool Meets(int required) => !IsBlind && (Shown ?? 0) >= required;
}
