using Competence.Skills.Catalogue;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>
/// What a whole file comes to: each row is sound or has one fault. A row that leans on one with a fault has a fault itself, so
/// that nothing is taken by halves; what has none is taken.
/// </summary>
internal sealed class PlainPlan
{
    private static readonly SkillWordsValidator Bounds = new();
    private readonly Dictionary<Guid, PlainSkill> sound = [];
    private readonly PlainSurroundings around;

    private PlainPlan(PlainSurroundings around) => this.around = around;

    public List<PlainFault> Faults { get; } = [];
    public IReadOnlyList<PlainSkill> Sound => [.. sound.Values.OrderBy(s => s.Row.Row)];
    /// <summary>Every skill that the file has, also in a row with a fault.</summary>
    public HashSet<Guid> There { get; } = [];

    public static PlainPlan Of(IReadOnlyList<PlainRow> rows, PlainSurroundings around, PlainKeys keys)
    {
        var plan = new PlainPlan(around);
        var ids = rows.ToDictionary(row => row.Key, row => around.IdOf(row.Key, keys));
        foreach (var row in rows)
        {
            var here = around.Skills.GetValueOrDefault(ids[row.Key]);
            var skill = new PlainSkill(row, ids[row.Key], here, row.Words(here, IdOf), row.Successors is [var next] ? IdOf(next) : null);
            plan.There.Add(skill.Id);
            if (plan.Alone(skill) is { } fault) plan.Faults.Add(fault);
            else if (!plan.sound.TryAdd(skill.Id, skill)) plan.Faults.Add(row.Fault(PlainColumns.Key, "skills.repeated-row", row.Key));
        }
        while (plan.Drop(plan.Together()) | plan.Drop(plan.Circles())) { }
        return plan;

        Guid IdOf(string key) => ids.TryGetValue(key, out var id) ? id : around.IdOf(key, keys);
    }

    /// <summary>What is wrong with a row whatever the others say.</summary>
    private PlainFault? Alone(PlainSkill skill)
    {
        var row = skill.Row;
        if (skill.Here is { } here && here.Framework != Skill.OwnFramework) return row.Fault(PlainColumns.Key, "skills.not-own", row.Key);
        if (skill.Named.Any(named => named.Id == skill.Id)) return row.Fault(PlainColumns.Broader, "skills.self-reference", row.Key);
        if (skill.Successor == skill.Id) return row.Fault(PlainColumns.ReplacedBy, "skills.self-reference", row.Key);
        if (Bounds.Validate(skill.Words).Errors.FirstOrDefault() is { } bound)
            return bound.PropertyName == nameof(SkillWords.Label) ? row.Fault(PlainColumns.LabelSv, "skills.label-missing", row.Key)
                : row.Fault(bound.PropertyName, "skills.bad-value", $"{bound.AttemptedValue}");
        if (skill.Here is { Status: SkillStatus.Retired } && skill.Facts().Count > 0) return row.Fault(PlainColumns.Status, "skills.retired", row.Key);
        if (skill.Status == SkillStatus.Proposed && skill.Here is { Status: not SkillStatus.Proposed })
            return row.Fault(PlainColumns.Status, "skills.no-way-back", row.Key);
        if (skill.Status == SkillStatus.Retired && around.Required.Contains(skill.Id)) return row.Fault(PlainColumns.Status, "skills.still-required", row.Key);
        return skill.Status == SkillStatus.Retired && around.Rated.Contains(skill.Id) ? row.Fault(PlainColumns.Status, "skills.still-rated", row.Key) : null;
    }

    private IEnumerable<(PlainSkill, PlainFault)> Together()
    {
        var names = sound.Values.SelectMany(s => NamesOf(s).Select(name => (name, s.Id))).ToLookup(n => n.name, n => n.Id);
        foreach (var skill in Sound)
            if (Among(skill, names) is { } fault) yield return (skill, fault);
    }

    /// <summary>What is wrong with a row beside the other rows that are sound and what is here.</summary>
    private PlainFault? Among(PlainSkill skill, ILookup<string, Guid> names)
    {
        var row = skill.Row;
        if (NamesOf(skill).FirstOrDefault(name => names[name].First() != skill.Id || around.Names[name].Any(other => other != skill.Id && !sound.ContainsKey(other)))
            is { } taken) return row.Fault(PlainColumns.LabelSv, "skills.name-taken", taken);
        if (skill.Named.FirstOrDefault(named => !Exists(named.Id)) is { Key: { } unknown }) return row.Fault(PlainColumns.Broader, "skills.unknown-broader", unknown);
        if (skill.Successor is { } next && PlainSuccession.Unfit(StatusOf(next), NextOf(next) == skill.Id) is { } unfit)
            return row.Fault(PlainColumns.ReplacedBy, unfit, row.Successors[0]);
        return skill.Status >= SkillStatus.Deprecated && IsSuccessorElsewhere(skill.Id) ? row.Fault(PlainColumns.Status, "skills.is-successor", row.Key) : null;
    }

    private IEnumerable<(PlainSkill, PlainFault)> Circles()
    {
        var links = around.Broader.Where(link => !sound.ContainsKey(link.From))
            .Concat(sound.Values.SelectMany(s => s.Description.Broader.Select(to => (From: s.Id, To: to))));
        return Frameworks.Circles.Members(links).Where(sound.ContainsKey).Select(id => sound[id])
            .Select(skill => (skill, skill.Row.Fault(PlainColumns.Broader, "skills.broader-cycle", skill.Row.Key)));
    }

    private bool Drop(IEnumerable<(PlainSkill Skill, PlainFault Fault)> faulty)
    {
        var dropped = faulty.ToList();
        foreach (var (skill, fault) in dropped.Where(d => sound.Remove(d.Skill.Id))) Faults.Add(fault);
        return dropped.Count > 0;
    }

    private bool Exists(Guid id) => sound.ContainsKey(id) || around.Known.Contains(id);
    private SkillStatus? StatusOf(Guid id) => sound.TryGetValue(id, out var skill) ? skill.Status : around.Skills.GetValueOrDefault(id)?.Status;
    private Guid? NextOf(Guid id) => sound.TryGetValue(id, out var skill) ? skill.Successor : around.Skills.GetValueOrDefault(id)?.ReplacedBy;
    private bool IsSuccessorElsewhere(Guid id) => around.Replaced[id].Any(other => !sound.TryGetValue(other, out var row) || row.Successor is null && row.Status == SkillStatus.Deprecated);

    private static IEnumerable<string> NamesOf(PlainSkill skill) => skill.Status == SkillStatus.Retired ? []
        : new[] { skill.Description.Label.Sv, skill.Description.Label.En }.Select(Search.Wording.Normalise).Where(name => name.Length > 0).Distinct();
}

internal static class PlainSuccession
{
    /// <summary>The refusal of a successor of this status; null where it may take the place.</summary>
    /// <param name="isMutual">It names the other as its own successor.</param>
    public static string? Unfit(SkillStatus? successor, bool isMutual) => successor switch
    {
        null => "skills.unknown-successor",
        SkillStatus.Active => null,
        SkillStatus.Deprecated => isMutual ? "skills.replaced-by-cycle" : "skills.replaced-by-chain",
        _ => "skills.successor-not-active",
    };
}
