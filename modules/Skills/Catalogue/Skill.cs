using Competence.Kernel;
using Competence.Skills.Merging;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Catalogue;

/// <summary>Something a person can be able to do. The stream id is the skill's id.</summary>
/// <param name="HalfLifeMonths">Null follows the kind.</param>
/// <param name="Framework">Which catalogue it comes from: <c>own</c>, <c>esco</c>, <c>jobtech</c>.</param>
/// <param name="SourceUri">Its id there; null for a skill of the organisation's own.</param>
/// <param name="Broader">Skills and groups that it belongs to: a graph, not a tree.</param>
/// <param name="Levels">One text for each level 0 to 5, or empty: then the default scale holds.</param>
/// <param name="ContentHash">Of what the source said last; null for a skill of the organisation's own.</param>
public sealed record Skill(
    Guid Id,
    LocalizedText Label,
    LocalizedText Description,
    AlternativeLabels AlternativeLabels,
    SkillKind Kind,
    SkillStatus Status,
    int Criticality,
    bool IsHardToHire,
    int? HalfLifeMonths,
    string Framework,
    string? SourceUri,
    IReadOnlyList<Guid> Broader,
    IReadOnlyList<LocalizedText> Levels,
    string? ContentHash)
{
    public const string OwnFramework = "own";
    public const int DefaultCriticality = 3;

    public SkillLifecycle Lifecycle { get; init; } = SkillLifecycle.Core;
    /// <summary>The one skill that took its place; null where none did.</summary>
    public Guid? ReplacedBy { get; init; }
    /// <summary>The successor that all references have been moved to.</summary>
    public Guid? MovedTo { get; init; }
    /// <summary>Deprecated because its framework no longer has it.</summary>
    public bool IsGoneAtSource { get; init; }
    public IReadOnlyList<Guid> Related { get; init; } = [];
    public IReadOnlyList<SkillMapping> Mappings { get; init; } = [];

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Skill? Fold(Skill? skill, object @event) => @event switch
    {
        SkillProposed e => (Blank(e.SkillId, e.Framework) with { SourceUri = e.SourceUri }).Described(e.Description),
        SkillDescribed e => skill?.Described(e.Description),
        SkillActivated => skill is null ? null : skill with { Status = SkillStatus.Active, ReplacedBy = null, IsGoneAtSource = false },
        SkillDeprecated e => skill is null ? null
            : skill with { Status = SkillStatus.Deprecated, ReplacedBy = e.ReplacedBy, IsGoneAtSource = e.BySource },
        SkillReferencesMoved e => skill is null ? null : skill with { MovedTo = e.SuccessorId },
        SkillRetired => skill is null ? null : skill with { Status = SkillStatus.Retired },
        SkillLinked e => skill is null ? null : skill with { Broader = e.Broader, Related = e.Related },
        SkillImported e => (skill ?? Blank(e.SkillId, e.Framework) with { Status = SkillStatus.Active, Kind = e.Kind }).Imported(e),
        _ => skill,
    };

    private static Skill Blank(Guid id, string framework) => new(
        id, LocalizedText.Empty, LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, SkillStatus.Proposed,
        DefaultCriticality, IsHardToHire: false, HalfLifeMonths: null, framework, SourceUri: null, [], [], ContentHash: null);

    private Skill Described(SkillDescription to) => this with
    {
        Label = to.Label,
        Description = to.Text,
        AlternativeLabels = to.AlternativeLabels,
        Kind = to.Kind,
        Criticality = to.Criticality,
        IsHardToHire = to.IsHardToHire,
        HalfLifeMonths = to.HalfLifeMonths,
        Broader = to.Broader,
        Levels = to.Levels,
        Lifecycle = to.Lifecycle,
        Related = to.Related ?? [],
        Mappings = to.Mappings ?? [],
    };

    private Skill Imported(SkillImported from) => this with
    {
        Label = new(from.Label.Sv ?? Label.Sv, from.Label.En ?? Label.En),
        Description = new(from.Description.Sv ?? Description.Sv, from.Description.En ?? Description.En),
        AlternativeLabels = new(
            from.Label.Sv is null ? AlternativeLabels.Sv : from.AlternativeLabels.Sv,
            from.Label.En is null ? AlternativeLabels.En : from.AlternativeLabels.En),
        SourceUri = from.SourceUri,
        Broader = from.Broader,
        ContentHash = from.ContentHash,
        Levels = from.Levels is null ? Levels : Scale.Join(Levels, from.Levels),
    };
}

public sealed partial class SkillProjection : SingleStreamProjection<Skill, Guid>
{
    public override Skill? Evolve(Skill? snapshot, Guid id, IEvent e) => Skill.Fold(snapshot, e.Data);
}
