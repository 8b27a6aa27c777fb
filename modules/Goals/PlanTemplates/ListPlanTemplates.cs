using Competence.Goals.Plans;
using FastEndpoints;
using Marten;

namespace Competence.Goals.PlanTemplates;

/// <param name="Items">The newest 500, the newest first.</param>
public sealed record PlanTemplatesView(IReadOnlyList<PlanTemplateHeadView> Items);

/// <param name="Items">How many things to do it holds.</param>
/// <param name="Given">How many plans have been made from it.</param>
/// <param name="Active">How many of them are under way.</param>
/// <param name="Complete">How many of them are carried out.</param>
public sealed record PlanTemplateHeadView(
    Guid TemplateId, PlanType Type, string Title, int Days, int Items, bool IsRetired, long Given, long Active, long Complete);

/// <summary>The plans that many are given</summary>
internal sealed class ListPlanTemplatesEndpoint(IQuerySession session) : EndpointWithoutRequest<PlanTemplatesView>
{
    public override void Configure()
    {
        Get("/plan-templates");
        Policies("plan-template.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var templates = await session.Query<PlanTemplate>().OrderByDescending(t => t.AddedAt).Take(500).ToListAsync(ct);
        var counts = (await session.Read(
            """
            select template_id, count(*), count(*) filter (where state = 'Active'), count(*) filter (where state = 'Complete')
            from goals.mt_doc_developmentplan where tenant_id = @tenant and template_id = any(@templates) group by template_id
            """, row => (Template: row.GetGuid(0), Given: row.GetInt64(1), Active: row.GetInt64(2), Complete: row.GetInt64(3)), ct,
            ("templates", templates.Select(t => t.Id).ToArray()))).ToDictionary(c => c.Template);
        await Send.OkAsync(new([.. templates.Select(t => (Template: t, Counts: counts.GetValueOrDefault(t.Id))).Select(t => new PlanTemplateHeadView(
            t.Template.Id, t.Template.Content.Type, t.Template.Content.Title, t.Template.Content.Days, t.Template.Content.Items.Count, t.Template.IsRetired,
            t.Counts.Given, t.Counts.Active, t.Counts.Complete))]), ct);
    }
}
