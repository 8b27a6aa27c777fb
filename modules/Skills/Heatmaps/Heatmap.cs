using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Gaps;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Heatmaps;

/// <param name="UnitId">Null: the whole organisation.</param>
/// <param name="On">The day whose requirements are measured by; levels are as of today.</param>
/// <param name="Rows">Each unit directly below with all below it, and those who are in none of them.</param>
/// <param name="Total">The unit as a whole.</param>
public sealed record HeatmapView(
    Guid? UnitId, DateOnly On, HeatmapMeasure Measure, IReadOnlyList<HeatmapSkillView> Skills, IReadOnlyList<HeatmapRowView> Rows, HeatmapRowView Total);

/// <param name="Criticality">1-5.</param>
public sealed record HeatmapSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind, int Criticality);

/// <param name="UnitId">Null: those without a unit, or the organisation as a whole.</param>
/// <param name="IsDirect">Only those in the unit itself, and in none below.</param>
/// <param name="HasParts">It can be asked for part by part.</param>
/// <param name="People">Null where suppressed.</param>
/// <param name="Cells">One a skill, in the order of the skills; empty where suppressed.</param>
public sealed record HeatmapRowView(Guid? UnitId, bool IsDirect, bool HasParts, int? People, bool IsSuppressed, IReadOnlyList<HeatmapCellView> Cells);

/// <param name="Value">
/// Coverage: covered of needed, 0 and up. Gap: levels missing per person who needs the skill. MeanLevel: 0-5 of those rated.
/// Null where nobody needs it or is rated, or suppressed.
/// </param>
/// <param name="Count">People who cover it, levels missing in all, or the sum of levels; null where suppressed.</param>
/// <param name="Of">People who need it, or are rated; null where suppressed.</param>
public sealed record HeatmapCellView(double? Value, int? Count, int? Of, bool IsSuppressed);

internal sealed class Heatmap(IQuerySession session, WorkforceCopy copy)
{
    private const int MostSkills = 30;
    private static readonly HeatmapCellView Suppressed = new(null, null, null, IsSuppressed: true);

    /// <param name="skills">None: those that most is lacking of.</param>
    public async Task<HeatmapView> Of(Guid? unitId, int? unit, IReadOnlyList<Guid> skills, HeatmapMeasure measure, DateOnly? on, CancellationToken ct)
    {
        var day = on ?? copy.Day;
        var isHidden = copy.IsHidden(unit);
        if (skills.Count == 0) skills = isHidden ? [] : MostLacking(unit, day);
        var facts = await session.FactsOf(skills, ct);
        skills = [.. skills.Where(facts.ContainsKey)];

        var (parts, hidden) = (copy.PartsOf(unit), copy.HiddenPartsOf(unit));
        var figures = parts.ToDictionary(part => part, part => HeatmapCells.Row(copy, part, skills, measure, day));
        var told = isHidden ? null : Told(skills, measure, day);
        var untold = told?.HiddenIn(unit);
        var untoldParts = told?.HiddenInPartsOf(unit, untold!);
        var total = isHidden ? [] : HeatmapCells.Row(copy, Part.Whole(unit), skills, measure, day);
        HeatmapCellView[] Cells(HeatmapFigure[] row, IReadOnlySet<Guid>? untold) =>
            [.. row.Select((f, i) => untold?.Contains(skills[i]) is true ? Suppressed : new HeatmapCellView(f.Value, f.Count, f.Of, IsSuppressed: false))];
        return new(unitId, day, measure,
            [.. skills.Select(id => new HeatmapSkillView(id, facts[id].Label, facts[id].Kind, facts[id].Criticality))],
            [.. parts.Select(part => Row(part, hidden, Cells(figures[part], untoldParts?[part])))],
            new(unitId, IsDirect: false, HasParts: true, isHidden ? null : copy.PeopleIn(unit).Length, isHidden,
                Cells(total, untold)));
    }

    private HeatmapRowView Row(Part part, IReadOnlySet<Part> hidden, HeatmapCellView[] cells)
    {
        Guid? id = part.Unit is { } unit ? copy.Units.IdOf(unit) : null;
        var hasParts = part is { IsDirect: false, Unit: { } number } && copy.Units.ChildrenOf(number).Any();
        return hidden.Contains(part)
            ? new(id, part.IsDirect, hasParts, null, IsSuppressed: true, [])
            : new(id, part.IsDirect, hasParts, part.People(copy).Length, IsSuppressed: false, cells);
    }

    /// <summary>How many cover something of all in a unit says little of any; what those few who are asked or rated have says much.</summary>
    private ToldThings? Told(IReadOnlyList<Guid> skills, HeatmapMeasure measure, DateOnly day) => measure switch
    {
        HeatmapMeasure.Gap => ToldThings.Skills(copy, day),
        HeatmapMeasure.MeanLevel => ToldThings.Rated(copy, skills),
        _ => null,
    };

    private List<Guid> MostLacking(int? unit, DateOnly day) =>
    [
        .. GapSums.Of(copy, copy.PeopleIn(unit), day).Skills
            .OrderByDescending(s => s.Value.Steps).ThenByDescending(s => s.Value.People).ThenBy(s => s.Key).Take(MostSkills).Select(s => s.Key),
    ];
}
