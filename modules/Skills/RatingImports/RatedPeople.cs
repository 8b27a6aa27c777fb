using Competence.People.Contracts;
using Marten;

namespace Competence.Skills.RatingImports;

/// <summary>Finds the people that rows name, by id or by what other systems call them.</summary>
internal sealed class RatedPeople
{
    private readonly Dictionary<Guid, Guid> byKey = [];
    private readonly HashSet<Guid> members = [], ambiguous = [];

    public static async Task<RatedPeople> Load(IQuerySession session, IEnumerable<string> texts, CancellationToken ct)
    {
        var people = new RatedPeople();
        var named = texts.Distinct().ToList();
        var ids = named.Where(IsId).Select(Guid.Parse).ToArray();
        var keys = named.Where(text => !IsId(text)).Select(text => PersonKeys.Of(text)).OfType<Guid>().ToArray();
        people.members.UnionWith(await session.Read(
            "select person_id from skills.members where tenant_id = @tenant and person_id = any(@ids)", row => row.GetGuid(0), ct, ("ids", ids)));
        var found = await session.Read(
            """
            select k.key, k.person_id, k.kind from skills.member_keys k
            join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id
            where k.tenant_id = @tenant and k.key = any(@keys)
            """, row => (Key: row.GetGuid(0), Person: row.GetGuid(1), Kind: row.GetInt16(2)), ct, ("keys", keys));
        foreach (var same in found.GroupBy(f => f.Key))
        {
            var surest = same.Where(f => f.Kind == same.Min(other => other.Kind)).Select(f => f.Person).Distinct().ToList();
            if (surest is [var one]) people.byKey[same.Key] = one;
            else people.ambiguous.Add(same.Key);
        }
        return people;
    }

    /// <returns>The person, or why not.</returns>
    public (Guid Person, string? Fault) Find(string text)
    {
        if (IsId(text)) return Guid.Parse(text) is var id && members.Contains(id) ? (id, null) : (default, "skills.import-unknown-person");
        var key = PersonKeys.Of(text) ?? Guid.Empty;
        return byKey.TryGetValue(key, out var person) ? (person, null)
            : (default, ambiguous.Contains(key) ? "skills.import-ambiguous-person" : "skills.import-unknown-person");
    }

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out _);
}
