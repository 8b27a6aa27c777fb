using Competence.Goals.Plans;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.PlanTemplates;

/// <param name="Days">From a plan's first day to its last.</param>
public sealed record PlanTemplateContent(PlanType Type, string Title, string? Purpose, int Days, IReadOnlyList<TemplateItem> Items)
{
    public bool Equals(PlanTemplateContent? other) => other is not null
        && (Type, Title, Purpose, Days) == (other.Type, other.Title, other.Purpose, other.Days) && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => HashCode.Combine(Type, Title, Days);
}

/// <summary>One thing to do in each plan that is made from the template.</summary>
/// <param name="FromLevel">Null: what the person has on the day.</param>
/// <param name="ToLevel">1-5, with a skill: who is there already has nothing to do.</param>
/// <param name="DueInDays">After the plan's first day.</param>
public sealed record TemplateItem(
    PlanItemKind Kind, string What, Guid? SkillId, int? FromLevel, int? ToLevel, int DueInDays, decimal Hours, Guid? LearningItemId = null);

/// <summary>A plan that many are to be given. The stream id is the template's id.</summary>
public sealed record PlanTemplate(Guid Id, PlanTemplateContent Content, DateTimeOffset AddedAt, bool IsRetired)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static PlanTemplate? Fold(PlanTemplate? template, object @event) => (template, @event) switch
    {
        (_, PlanTemplateAdded e) => new(e.TemplateId, e.Content, e.OccurredAt, IsRetired: false),
        ({ } t, PlanTemplateChanged e) => t with { Content = e.Content },
        ({ } t, PlanTemplateRetired) => t with { IsRetired = true },
        _ => template,
    };
}

public sealed partial class PlanTemplateProjection : SingleStreamProjection<PlanTemplate, Guid>
{
    public override PlanTemplate? Evolve(PlanTemplate? snapshot, Guid id, IEvent e) => PlanTemplate.Fold(snapshot, e.Data);
}
