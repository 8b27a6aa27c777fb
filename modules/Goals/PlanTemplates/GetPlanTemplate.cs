using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Goals.Plans;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.PlanTemplates;

public sealed record GetPlanTemplateRequest([property: RouteParam] Guid TemplateId);

/// <param name="Days">From a plan's first day to its last.</param>
/// <param name="BeginsActive">Its plans are under way at once; else each is a draft that the person and the manager agree on.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record PlanTemplateView(
    Guid TemplateId, PlanType Type, string Title, string? Purpose, int Days, IReadOnlyList<TemplateItemView> Items, bool BeginsActive, bool IsRetired, long Version);

/// <param name="FromLevel">Null: what the person has on the day.</param>
/// <param name="DueInDays">After the plan's first day.</param>
public sealed record TemplateItemView(
    PlanItemKind Kind, string What, Guid? SkillId, LocalizedText? Skill, int? FromLevel, int? ToLevel, int DueInDays, decimal Hours,
    Guid? LearningItemId, string? LearningTitle);

/// <summary>A plan template</summary>
internal sealed class GetPlanTemplateEndpoint(IQuerySession session) : Endpoint<GetPlanTemplateRequest, PlanTemplateView>
{
    public override void Configure()
    {
        Get("/plan-templates/{TemplateId}");
        Policies("plan-template.read");
        Description(d => d.Produces<PlanTemplateView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPlanTemplateRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<PlanTemplate>(request.TemplateId, ct) is not { } template)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-template")));
            return;
        }
        var c = template.Content;
        var skills = await session.SkillNames([.. c.Items.Select(i => i.SkillId).OfType<Guid>().Distinct()], ct);
        var titles = await session.Titles([.. c.Items.Select(i => i.LearningItemId).OfType<Guid>().Distinct()], ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(template.Version);
        await Send.OkAsync(new(
            template.Id, c.Type, c.Title, c.Purpose, c.Days,
            [.. c.Items.Select(i => new TemplateItemView(
                i.Kind, i.What, i.SkillId, i.SkillId is { } skill ? skills.GetValueOrDefault(skill) : null, i.FromLevel, i.ToLevel, i.DueInDays, i.Hours,
                i.LearningItemId, i.LearningItemId is { } learning ? titles.GetValueOrDefault(learning) : null))],
            TemplatedPlan.BeginsActive(c.Type), template.IsRetired, template.Version), ct);
    }
}
