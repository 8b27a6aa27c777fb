using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>
/// What skills are called in a plain file. The organisation's own by the key that they came in with, or else by their id;
/// another framework's as <c>esco:</c> and its id there; a group as <c>group:</c> and its id here.
/// </summary>
internal sealed class PlainKeys(string tenant)
{
    private const string Group = "group";
    private readonly FrameworkIds own = new(tenant, Skill.OwnFramework);

    /// <summary>The id of a skill that comes in with this key for the first time.</summary>
    public Guid New(string key) => own.Of(key);

    /// <summary>What a key may name: the one that came in with it, and the one that has it as id.</summary>
    public IEnumerable<Guid> Candidates(string key) => Guid.TryParse(key, out var id) ? [own.Of(key), id] : [Named(key)];

    public static string KeyOf(Skill skill) => skill.Framework == Skill.OwnFramework
        ? skill.SourceUri ?? skill.Id.ToString()
        : $"{skill.Framework}:{skill.SourceUri}";

    /// <summary>What these are called, whatever they are.</summary>
    public static async Task<Dictionary<Guid, string>> KeysOf(IQuerySession session, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var keys = (await session.LoadManyAsync<Skill>(ct, ids)).ToDictionary(s => s.Id, KeyOf);
        foreach (var id in ids) keys.TryAdd(id, $"{Group}:{id}");
        return keys;
    }

    private Guid Named(string key) => key.Split(':', 2) switch
    {
        [Group, var id] when Guid.TryParse(id, out var group) => group,
        [(KnownFrameworks.Esco or KnownFrameworks.JobTech or KnownFrameworks.Onet) and var framework, var uri] => new FrameworkIds(tenant, framework).Of(uri),
        _ => own.Of(key),
    };
}
