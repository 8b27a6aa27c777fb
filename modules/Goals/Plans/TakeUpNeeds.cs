using Competence.Goals.Contracts;
using Competence.Kernel;
using Competence.Templates.Contracts;

namespace Competence.Goals.Plans;

/// <summary>
/// What a person and their manager have agreed on in a conversation, as a plan: both have put their names to it, so it is agreed on already.
/// One plan a conversation; needs that come later come into the same.
/// </summary>
public static class TakeUpNeeds
{
    /// <summary>Where nobody said by when.</summary>
    private const int Months = 6;
    /// <summary>What takes no level: a working day.</summary>
    private const decimal Hours = 8;

    public static Guid PlanOf(NeedsAgreed news) => Streams.Derive(news.ConversationId, "plan");

    /// <param name="role">The person's today; null where they have none.</param>
    /// <param name="inUse">Skills that can be learnt.</param>
    /// <param name="levels">What the person has.</param>
    public static Decision Decide(
        NeedsAgreed news, DevelopmentPlan? plan, Guid? role, IReadOnlySet<Guid> inUse, IReadOnlyDictionary<Guid, int> levels, DateTimeOffset now, DateOnly today)
    {
        if (plan is { State: PlanState.Complete or PlanState.Cancelled }) return Decision.Nothing;
        var free = DevelopmentPlan.MostItems - (plan?.Items.Count ?? 0);
        PlanItemContent[] items = [.. news.Needs.Where(n => plan?.Item(n.ItemId) is null).Take(free).Select(n => Item(n, inUse, levels, today))];
        if (items.Length == 0) return Decision.Nothing;
        var added = items.Select(item => new PlanItemAdded(PlanOf(news), item));
        if (plan is not null) return Decision.Record([.. added]);

        var planned = items.Where(i => i.SkillId is not null).Select(i => new PlannedSkill(i.SkillId!.Value, i.ToLevel!.Value, i.Due));
        return Decision.Record([
            new PlanDrafted(PlanOf(news), news.PersonId, PlanType.Upskilling, news.ManagerId, items.Max(i => i.Due), role, null, null, now),
            .. added, new PlanAgreed(PlanOf(news), news.ManagerId, now),
        ]).Tell(new PlanActivated(PlanOf(news), news.PersonId, [.. planned], now));
    }

    /// <summary>A skill that is no longer in use, or that the person has already, is left out: the words stand.</summary>
    private static PlanItemContent Item(AgreedNeed need, IReadOnlySet<Guid> inUse, IReadOnlyDictionary<Guid, int> levels, DateOnly today)
    {
        var due = need.Due > today ? need.Due.Value : today.AddMonths(Months);
        var has = need.SkillId is { } id ? levels.GetValueOrDefault(id) : 0;
        var to = need.Level ?? Math.Min(has + 1, 5);
        return need.SkillId is { } skill && inUse.Contains(skill) && to > has
            ? new(need.ItemId, PlanItemKind.Experience, skill, has, to, due, (to - has) * PlanItemContent.HoursPerStep)
            : new(need.ItemId, PlanItemKind.Experience, null, null, null, due, Hours);
    }
}
