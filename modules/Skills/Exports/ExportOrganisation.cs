using Competence.Kernel;
using Competence.Sheets;
using Competence.Skills.Heatmaps;
using Competence.Skills.Inventory;
using Competence.Skills.Workforce;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Exports;

/// <param name="Table">The inventory where left out.</param>
/// <param name="Format">CSV where left out.</param>
/// <param name="On">Gap, heatmap, risk: what roles ask on that day; today where left out.</param>
/// <param name="Measure">Heatmap: coverage where left out.</param>
/// <param name="RoleProfileId">Inventory: only who has this role.</param>
/// <param name="SiteId">Inventory: only who works at this place.</param>
/// <param name="Skills">Inventory, heatmap: ids of at most 50 skills with commas between.</param>
/// <param name="MinLevel">Inventory: 0-5.</param>
/// <param name="MaxLevel">Inventory: 0-5.</param>
/// <param name="Freshness">Inventory: stale or fresh alone.</param>
/// <param name="Source">Inventory: only levels that this source has spoken on.</param>
public sealed record ExportOrganisationRequest(
    [property: QueryParam] ExportTable? Table = null, [property: QueryParam] ExportFormat? Format = null, [property: QueryParam] DateOnly? On = null,
    [property: QueryParam] HeatmapMeasure? Measure = null, [property: QueryParam] Guid? RoleProfileId = null, [property: QueryParam] Guid? SiteId = null,
    [property: QueryParam] string? Skills = null, [property: QueryParam] int? MinLevel = null, [property: QueryParam] int? MaxLevel = null,
    [property: QueryParam] Freshness? Freshness = null, [property: QueryParam] InventorySource? Source = null) : IExportQuery;

internal sealed class ExportOrganisationValidator : Validator<ExportOrganisationRequest>
{
    public ExportOrganisationValidator() => this.RuleForInventory();
}

/// <summary>The organisation's overview as a file</summary>
/// <remarks>The same rows and figures as on the screen with the same filters; what is hidden there is empty here.</remarks>
internal sealed class ExportOrganisationEndpoint(IQuerySession session, IWorkforce workforce, IPolicy policy) : Endpoint<ExportOrganisationRequest>
{
    public override void Configure()
    {
        Get("/organisation/export");
        Policies("aggregate.read");
        this.AnswersWithFile();
    }

    public override async Task HandleAsync(ExportOrganisationRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        if (await new OverviewExport(session, policy, copy, Actor.Of(User)!).Of(request, null, null, ct) is { } sheet)
            await this.SendFile(sheet, request.Format, copy.Day, ct);
        else await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
    }
}
