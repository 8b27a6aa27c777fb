using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Occupations;

public sealed record GetOccupationRequest([property: RouteParam] Guid OccupationId);

public sealed record SkillRefView(Guid SkillId, LocalizedText Label, SkillKind Kind);

/// <param name="Groups">The groups that it stands in, the widest first; empty for ESCO.</param>
/// <param name="EssentialSkills">What nobody in the occupation can do without.</param>
/// <param name="OptionalSkills">What helps in some places of work.</param>
public sealed record OccupationView(
    Guid OccupationId, LocalizedText Label, LocalizedText Description, AlternativeLabels AlternativeLabels, string Code, Taxonomy Taxonomy,
    string SourceUri, IReadOnlyList<OccupationGroupView> Groups,
    IReadOnlyList<SkillRefView> EssentialSkills, IReadOnlyList<SkillRefView> OptionalSkills);

public sealed record OccupationGroupView(string Code, LocalizedText Label);

/// <summary>One occupation with the skills that it takes</summary>
internal sealed class GetOccupationEndpoint(IQuerySession session) : Endpoint<GetOccupationRequest, OccupationView>
{
    public override void Configure()
    {
        Get("/occupations/{occupationId}");
        Policies("catalogue.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOccupationRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Occupation>(request.OccupationId, ct) is not { } occupation)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-occupation")));
            return;
        }
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. occupation.EssentialSkills, .. occupation.OptionalSkills]))
            .ToDictionary(skill => skill.Id, skill => new SkillRefView(skill.Id, skill.Label, skill.Kind));
        await Send.OkAsync(new(
            occupation.Id, occupation.Label, occupation.Description, occupation.AlternativeLabels, occupation.Code, occupation.Taxonomy,
            occupation.SourceUri, await Groups(occupation, ct), Refs(occupation.EssentialSkills), Refs(occupation.OptionalSkills)), ct);

        IReadOnlyList<SkillRefView> Refs(IReadOnlyList<Guid> ids) => [.. ids.Where(skills.ContainsKey).Select(id => skills[id])];
    }

    private async Task<IReadOnlyList<OccupationGroupView>> Groups(Occupation occupation, CancellationToken ct)
    {
        var line = new List<OccupationGroupView>();
        for (var at = occupation.GroupId; at is { } id && line.Count < 10;)
        {
            var group = await session.LoadAsync<OccupationGroup>(id, ct);
            if (group is not null) line.Insert(0, new(group.Code, group.Label));
            at = group?.ParentId;
        }
        return line;
    }
}
