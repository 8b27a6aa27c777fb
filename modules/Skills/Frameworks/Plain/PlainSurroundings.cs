using Competence.Skills.Catalogue;
using Competence.Skills.Search;
using Marten;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>What is here already and the rows of a file must fit in with.</summary>
internal sealed class PlainSurroundings
{
    /// <summary>Skills that the file names or is about.</summary>
    public required IReadOnlyDictionary<Guid, Skill> Skills { get; init; }
    /// <summary>Skills and groups that exist.</summary>
    public required IReadOnlySet<Guid> Known { get; init; }
    /// <summary>What belongs to what.</summary>
    public required IReadOnlyList<(Guid From, Guid To)> Broader { get; init; }
    /// <summary>The organisation's own names in use, as they are compared, and whose they are.</summary>
    public required ILookup<string, Guid> Names { get; init; }
    /// <summary>Deprecated skills by the one that took their place.</summary>
    public required ILookup<Guid, Guid> Replaced { get; init; }
    public required IReadOnlySet<Guid> Required { get; init; }
    public required IReadOnlySet<Guid> Rated { get; init; }

    public static async Task<PlainSurroundings> Of(IQuerySession session, IReadOnlyList<PlainRow> rows, PlainKeys keys, CancellationToken ct)
    {
        Guid[] ids = [.. rows.SelectMany(row => new[] { row.Key }.Concat(row.Successors).Concat(row.Broader ?? []).Concat(row.Related ?? []))
            .Distinct().SelectMany(keys.Candidates).Distinct()];
        var skills = (await session.LoadManyAsync<Skill>(ct, ids)).ToDictionary(s => s.Id);
        var groups = await session.LoadManyAsync<SkillGroup>(ct, ids);
        var names = await session.Read(
            $"""
            select normalised, skill_id from {LabelTables.Skills.Name}
            where tenant_id = @tenant and is_preferred and framework = @own and status <> @retired
            """, row => (row.GetString(0), row.GetGuid(1)), ct, ("own", Skill.OwnFramework), ("retired", nameof(SkillStatus.Retired)));
        var replaced = await session.Query<Skill>().Where(s => s.ReplacedBy != null && s.Status == SkillStatus.Deprecated)
            .Select(s => new { s.Id, s.ReplacedBy }).ToListAsync(ct);
        return new()
        {
            Skills = skills,
            Known = skills.Keys.Concat(groups.Select(g => g.Id)).ToHashSet(),
            Broader = await session.Read(
                $"select skill_id, broader_id from {LabelTables.Broader} where tenant_id = @tenant", row => (row.GetGuid(0), row.GetGuid(1)), ct),
            Names = names.ToLookup(n => n.Item1, n => n.Item2),
            Replaced = replaced.ToLookup(s => s.ReplacedBy!.Value, s => s.Id),
            Required = await In(session, "skills.requirements", ids, ct),
            Rated = await In(session, "skills.levels", ids, ct),
        };
    }

    /// <summary>Which skill a key names: the one that is here, or the one that would come in with it.</summary>
    public Guid IdOf(string key, PlainKeys keys) => keys.Candidates(key).Where(Known.Contains).Select(id => (Guid?)id).FirstOrDefault() ?? keys.Candidates(key).First();

    private static async Task<IReadOnlySet<Guid>> In(IQuerySession session, string table, Guid[] ids, CancellationToken ct) => (await session.Read(
        $"select distinct skill_id from {table} where tenant_id = @tenant and skill_id = any(@ids)", row => row.GetGuid(0), ct, ("ids", ids))).ToHashSet();
}
