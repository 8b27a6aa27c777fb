using Competence.Kernel;
using Competence.Sheets;
using Competence.Skills.Gaps;
using Competence.Skills.Heatmaps;
using Competence.Skills.Inventory;
using Competence.Skills.Members;
using Competence.Skills.Risk;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Exports;

/// <summary>The filters of every table; each takes those that its screen has.</summary>
public interface IExportQuery : IInventoryQuery
{
    ExportTable? Table { get; }
    ExportFormat? Format { get; }
    DateOnly? On { get; }
    HeatmapMeasure? Measure { get; }
}

internal sealed class OverviewExport(IQuerySession session, IPolicy policy, WorkforceCopy copy, Actor actor)
{
    private const int Everything = 100_000;

    /// <returns>Null where the site is unknown.</returns>
    public async Task<Sheet?> Of(IExportQuery query, Guid? unitId, int? unit, CancellationToken ct) => (query.Table ?? ExportTable.Inventory) switch
    {
        ExportTable.Gap => Sheets.Of(await new GapOverview(session, copy).Of(unitId, unit, query.On, ct)),
        ExportTable.Heatmap => Sheets.Of(await new Heatmap(session, copy).Of(
            unitId, unit, IdList.Read(query.Skills), query.Measure ?? HeatmapMeasure.Coverage, query.On, ct), await session.UnitNames(ct)),
        ExportTable.Risk => Sheets.Of(await new UnitRisk(session, copy, new(session, policy, copy, actor)).Of(unitId, unit, query.On, ct)),
        _ => copy.FilterOf(query, unit) is { } filter ? Sheets.Of(await new SkillInventory(session, copy).Of(filter, null, Everything, ct)) : null,
    };
}
