using Marten;

namespace Competence.Tables;

/// <summary>Finds the people that rows and statements name, by id or by what other systems call them; of the module's own copies.</summary>
public sealed class NamedPeople
{
    private readonly Func<string, Guid?> keyOf;
    private readonly Dictionary<Guid, Guid> byKey = [];
    private readonly HashSet<Guid> members = [], ambiguous = [];

    private NamedPeople(Func<string, Guid?> keyOf) => this.keyOf = keyOf;

    /// <param name="keyOf">The fingerprint of a text.</param>
    public static async Task<NamedPeople> Load(IQuerySession session, string schema, IEnumerable<string> texts, Func<string, Guid?> keyOf, CancellationToken ct)
    {
        var people = new NamedPeople(keyOf);
        var named = texts.Distinct().ToList();
        var ids = named.Select(IdIn).OfType<Guid>().ToArray();
        var keys = named.Where(text => IdIn(text) is null).Select(keyOf).OfType<Guid>().ToArray();
        people.members.UnionWith(await session.Read(
            $"select person_id from {schema}.members where tenant_id = @tenant and person_id = any(@ids)", row => row.GetGuid(0), ct, ("ids", ids)));
        var found = await session.Read(
            $"""
            select k.key, k.person_id, k.kind from {schema}.{KeyRows.Name} k
            join {schema}.members m on m.tenant_id = @tenant and m.person_id = k.person_id
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

    /// <returns>Null where nobody is called so, or more than one.</returns>
    public Guid? Find(string text) => IdIn(text) is { } id
        ? members.Contains(id) ? id : null
        : keyOf(text) is { } key && byKey.TryGetValue(key, out var person) ? person : null;

    /// <summary>More than one is called so.</summary>
    public bool IsAmbiguous(string text) => IdIn(text) is null && keyOf(text) is { } key && ambiguous.Contains(key);

    private static Guid? IdIn(string text) => Guid.TryParseExact(text, "D", out var id) ? id : null;
}
