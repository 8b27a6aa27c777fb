using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Merging;

public sealed record GetSkillMigrationRequest([property: RouteParam] Guid SkillId);

/// <param name="Successor">Where to; null where the skill has no successor: then nothing can be moved.</param>
/// <param name="HasMoved">A migration has been run to its end.</param>
/// <param name="References">What still points at the skill, by sort.</param>
public sealed record SkillMigrationView(Guid SkillId, NarrowerView? Successor, bool HasMoved, IReadOnlyList<SkillReferencesView> References);

/// <param name="Kind">
/// People rated, with evidence, exempted, of whom colleagues are asked, or interested; role profiles that ask for it, needs of units,
/// skills that belong to it or are related, scenarios that are not archived, campaigns that are drafted or take answers.
/// </param>
/// <param name="Count">Null where fewer than five people are meant: numbers about so few are numbers about persons.</param>
/// <param name="IsNone">Nothing of this sort points at the skill.</param>
public sealed record SkillReferencesView(SkillReferenceKind Kind, int? Count, bool IsNone);

/// <summary>What points at a skill, and would follow it to its successor</summary>
internal sealed class GetSkillMigrationEndpoint(IQuerySession session, IEnumerable<ISkillReferences> references)
    : Endpoint<GetSkillMigrationRequest, SkillMigrationView>
{
    public override void Configure()
    {
        Get("/skills/{skillId}/migration");
        Policies("catalogue.write");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(GetSkillMigrationRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Skill>(request.SkillId, ct) is not { } skill)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
            return;
        }
        var successor = skill.ReplacedBy is { } id ? await session.LoadAsync<Skill>(id, ct) : null;
        var counted = new List<SkillReferencesView>();
        foreach (var sort in references.OrderBy(r => r.Kind)) counted.Add(View(sort.Kind, await sort.Count(session, skill.Id, ct)));
        await Send.OkAsync(new(
            skill.Id, successor is null ? null : new(successor.Id, successor.Label), skill.MovedTo is { } to && to == successor?.Id, counted), ct);
    }

    private static SkillReferencesView View(SkillReferenceKind kind, int count) =>
        new(kind, IsAboutPeople(kind) && count is > 0 and < SmallGroups.Minimum ? null : count, count == 0);

    private static bool IsAboutPeople(SkillReferenceKind kind) => kind is SkillReferenceKind.Ratings or SkillReferenceKind.Evidence
        or SkillReferenceKind.Exemptions or SkillReferenceKind.PeerRequests or SkillReferenceKind.Interests;
}
