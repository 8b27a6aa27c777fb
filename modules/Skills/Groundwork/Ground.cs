using Competence.Changes;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Groundwork;

/// <summary>
/// One tenant's skills, role profiles and rules as of a moment or later, read one by one as they are asked for and kept by
/// the node until they change. What is not there is kept too.
/// </summary>
public sealed class Ground
{
    internal const string Changed = "skills.groundwork";

    private readonly IDocumentStore store;
    private readonly string tenant;
    private readonly Kept<(string, Type, Guid), object?> kept;
    private readonly long since;

    internal Ground(IDocumentStore store, string tenant, Kept<(string, Type, Guid), object?> kept, long since) =>
        (this.store, this.tenant, this.kept, this.since) = (store, tenant, kept, since);

    public async Task<Skill?> Skill(Guid id, CancellationToken ct) => await Find<Skill>(id, ct);

    public async Task<RoleProfile?> RoleProfile(Guid id, CancellationToken ct) => await Find<RoleProfile>(id, ct);

    public async Task<RatingRules> Rules(CancellationToken ct) => await Find<RatingRules>(RatingRules.TheId, ct) ?? RatingRules.Default;

    public async Task<IReadOnlyList<Skill>> Skills(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var (found, missing) = (new List<Skill>(), new List<Guid>());
        foreach (var id in ids.Distinct())
            if (!kept.TryGet((tenant, typeof(Skill), id), out var known)) missing.Add(id);
            else if (known is Skill skill) found.Add(skill);
        if (missing.Count == 0) return found;

        await using var session = store.QuerySession(tenant);
        var read = (await session.LoadManyAsync<Skill>(ct, missing)).ToDictionary(s => s.Id);
        foreach (var id in missing) Keep(id, read.GetValueOrDefault(id));
        found.AddRange(read.Values);
        return found;
    }

    /// <summary>In a session of its own: the asker's may hold writes that are nobody else's yet.</summary>
    private async Task<T?> Find<T>(Guid id, CancellationToken ct) where T : class
    {
        if (kept.TryGet((tenant, typeof(T), id), out var known)) return (T?)known;
        await using var session = store.QuerySession(tenant);
        return Keep(id, await session.LoadAsync<T>(id, ct));
    }

    private T? Keep<T>(Guid id, T? found) where T : class
    {
        kept.Put((tenant, typeof(T), id), found, since, new Change(tenant, Changed, id));
        return found;
    }
}
