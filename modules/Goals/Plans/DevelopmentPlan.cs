using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Plans;

/// <summary>What a plan is to lead to: more in the same role, another role, a start, a next step, what the law asks.</summary>
public enum PlanType { Upskilling, Reskilling, Onboarding, Career, Legal }

public enum PlanState { Draft, WaitingForReview, InReview, Active, Complete, Cancelled }

/// <summary>What a person is going to learn, by when and how; agreed on with the manager. The stream id is the plan's id.</summary>
/// <param name="SourceRoleProfileId">The person's role when it was begun.</param>
/// <param name="TargetRoleProfileId">Of a reskilling: the role that the person is to take.</param>
/// <param name="FitBefore">Of a reskilling: 0 to 1.</param>
public sealed record DevelopmentPlan(
    Guid Id, Guid PersonId, PlanType Type, PlanState State, DateOnly Until, Guid? SourceRoleProfileId, Guid? TargetRoleProfileId, double? FitBefore,
    IReadOnlyList<PlanItem> Items, IReadOnlyList<CheckIn> CheckIns, DateTimeOffset DraftedAt)
{
    public const int MostItems = 50, MostCheckIns = 200;

    /// <summary>What it was made from; null where somebody wrote it.</summary>
    public Guid? TemplateId { get; init; }
    public DateTimeOffset? AgreedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    /// <summary>Of a reskilling that is complete: 0 to 1.</summary>
    public double? FitAfter { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>Counted beside the document, so that all plans are counted without opening one.</summary>
    public int ItemCount => Items.Count;
    /// <summary>How many of them are done.</summary>
    public int DoneCount => Items.Count(i => !i.IsOpen);

    /// <summary>Hours of what is not done.</summary>
    public decimal HoursLeft() => Items.Where(i => i.IsOpen).Sum(i => i.Content.Hours);

    public PlanItem? Item(Guid id) => Items.FirstOrDefault(i => i.Id == id);

    public static DevelopmentPlan? Fold(DevelopmentPlan? plan, object @event) => (plan, @event) switch
    {
        (_, PlanDrafted e) => new(e.PlanId, e.PersonId, e.Type, PlanState.Draft, e.Until, e.SourceRoleProfileId, e.TargetRoleProfileId, e.Fit, [], [], e.OccurredAt) { TemplateId = e.TemplateId },
        ({ } p, PlanRevised e) => p with { Until = e.Until },
        ({ } p, PlanItemAdded e) => p with { Items = [.. p.Items, new(e.Item)] },
        ({ } p, PlanItemChanged e) => p.With(e.Item.ItemId, item => item with { Content = e.Item }),
        ({ } p, PlanItemRemoved e) => p with { Items = [.. p.Items.Where(i => i.Id != e.ItemId)] },
        ({ } p, PlanItemSkillMoved e) => p.With(e.ItemId, item => item with { Content = item.Content with { SkillId = e.SkillId } }),
        ({ } p, PlanSubmitted) => p with { State = PlanState.WaitingForReview },
        ({ } p, PlanTakenUp) => p with { State = PlanState.InReview },
        ({ } p, PlanSentBack) => p with { State = PlanState.Draft },
        ({ } p, PlanAgreed e) => p with { State = PlanState.Active, AgreedAt = e.OccurredAt },
        ({ } p, PlanItemDone e) => p.With(e.ItemId, item => item with { DoneAt = e.OccurredAt, DoneLevel = e.Level }),
        ({ } p, PlanCheckedIn e) => p with { CheckIns = [.. p.CheckIns, new(e.CheckInId, e.By, e.OccurredAt)] },
        ({ } p, PlanCompleted e) => p with { State = PlanState.Complete, EndedAt = e.OccurredAt, FitAfter = e.Fit },
        ({ } p, PlanCancelled e) => p with { State = PlanState.Cancelled, EndedAt = e.OccurredAt },
        _ => plan,
    };

    private DevelopmentPlan With(Guid id, Func<PlanItem, PlanItem> change) => this with { Items = [.. Items.Select(i => i.Id == id ? change(i) : i)] };
}

/// <param name="By">The person, or the manager.</param>
public sealed record CheckIn(Guid Id, Guid By, DateTimeOffset At);

public sealed partial class DevelopmentPlanProjection : SingleStreamProjection<DevelopmentPlan, Guid>
{
    public override DevelopmentPlan? Evolve(DevelopmentPlan? snapshot, Guid id, IEvent e) => DevelopmentPlan.Fold(snapshot, e.Data);
}
