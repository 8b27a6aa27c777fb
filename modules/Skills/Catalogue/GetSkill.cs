using Competence.Kernel;
using Competence.Skills.Search;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Competence.Skills.Catalogue;

public sealed record GetSkillRequest([property: RouteParam] Guid SkillId);

/// <param name="Kind">Decides how fast an assessment ages where halfLifeMonths is null.</param>
/// <param name="Framework">The catalogue it comes from: <c>own</c>, <c>esco</c>, <c>jobtech</c>, <c>onet</c>.</param>
/// <param name="SourceUri">Its id there.</param>
/// <param name="Narrower">At most 50, by label.</param>
/// <param name="Lifecycle">Coming, needed throughout, or on its way out.</param>
/// <param name="ReplacedBy">The skill that took its place; null where none did.</param>
/// <param name="Replaces">Deprecated skills whose place it took.</param>
/// <param name="Related">Skills that help somebody who wants to learn this one.</param>
/// <param name="Mappings">What the same is called in published frameworks.</param>
/// <param name="Levels">Level 0 to 5; of the default scale where the skill has no words of its own.</param>
public sealed record SkillView(
    Guid SkillId, LocalizedText Label, LocalizedText Description, AlternativeLabels AlternativeLabels, SkillKind Kind,
    int Criticality, bool IsHardToHire, int? HalfLifeMonths, SkillStatus Status, string Framework, string? SourceUri,
    IReadOnlyList<BroaderView> Broader, IReadOnlyList<NarrowerView> Narrower, IReadOnlyList<LevelView> Levels,
    SkillLifecycle Lifecycle, NarrowerView? ReplacedBy, IReadOnlyList<NarrowerView> Replaces, IReadOnlyList<NarrowerView> Related,
    IReadOnlyList<SkillMapping> Mappings);

/// <summary>A skill's neighbour by name.</summary>
public sealed record NarrowerView(Guid SkillId, LocalizedText Label);

/// <summary>One skill with its words, levels and neighbours</summary>
internal sealed class GetSkillEndpoint(IQuerySession session) : Endpoint<GetSkillRequest, SkillView>
{
    private const int MostNarrower = 50;

    public override void Configure()
    {
        Get("/skills/{skillId}");
        Policies("catalogue.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(GetSkillRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Skill>(request.SkillId, ct) is not { } skill)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(skill.Version);
        var named = await Named.Load(session, [.. skill.Broader, .. skill.Related, .. skill.ReplacedBy is { } next ? new[] { next } : []], ct);
        var replaces = await session.Query<Skill>().Where(s => s.ReplacedBy == skill.Id && s.Status == SkillStatus.Deprecated).ToListAsync(ct);
        await Send.OkAsync(View(skill, named, [.. replaces.Select(s => new NarrowerView(s.Id, s.Label))], await Narrower(skill.Id, ct)), ct);
    }

    /// <summary>The skill where only what it belongs to is of interest.</summary>
    internal static SkillView View(Skill s, IReadOnlyList<BroaderView> broader, IReadOnlyList<NarrowerView> narrower) =>
        View(s, broader.ToDictionary(b => b.SkillId), [], narrower);

    private static SkillView View(
        Skill s, Dictionary<Guid, BroaderView> named, IReadOnlyList<NarrowerView> replaces, IReadOnlyList<NarrowerView> narrower) => new(
        s.Id, s.Label, s.Description, s.AlternativeLabels, s.Kind, s.Criticality, s.IsHardToHire, s.HalfLifeMonths, s.Status,
        s.Framework, s.SourceUri, [.. s.Broader.Where(named.ContainsKey).Select(id => named[id])], narrower, Scale.Of(s),
        s.Lifecycle, s.ReplacedBy is { } id && named.TryGetValue(id, out var next) ? new(id, next.Label) : null, replaces,
        [.. s.Related.Where(named.ContainsKey).Select(id => new NarrowerView(id, named[id].Label))], s.Mappings);

    private async Task<IReadOnlyList<NarrowerView>> Narrower(Guid skill, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select b.skill_id, min(l.normalised collate "C") from {LabelTables.Broader} b
            join {LabelTables.Skills.Name} l on l.tenant_id = b.tenant_id and l.skill_id = b.skill_id and l.is_preferred
            where b.tenant_id = @tenant and b.broader_id = @skill
            group by b.skill_id order by 2, 1 limit {MostNarrower}
            """);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("skill", skill);
        var ids = new List<Guid>();
        await using (var reader = await session.ExecuteReaderAsync(command, ct))
            while (await reader.ReadAsync(ct)) ids.Add(reader.GetGuid(0));

        var named = await Named.Load(session, ids, ct);
        return [.. ids.Where(named.ContainsKey).Select(id => new NarrowerView(id, named[id].Label))];
    }
}
