using Competence.Kernel;
using Marten;

namespace Competence.Goals.Plans;

internal static class PlanHeads
{
    /// <summary>Drafts have a right of reading of their own: the person's.</summary>
    public static bool IsHiddenFrom(this DevelopmentPlan plan, Actor actor) => plan.State == PlanState.Draft && plan.PersonId != actor.PersonId;

    /// <param name="isWhole">Whether the reader sees more of this person's plans than titles and states.</param>
    /// <param name="onlyCurrent">Neither drafts nor what has ended.</param>
    public static async Task<IReadOnlyList<PlanHeadView>> Heads(
        this IQuerySession session, Guid[] people, Actor actor, Func<Guid, bool> isWhole, bool onlyCurrent, CancellationToken ct)
    {
        var found = await session.Query<DevelopmentPlan>().Where(p => p.PersonId.IsOneOf(people)).ToListAsync(ct);
        var plans = found.Where(p => !p.IsHiddenFrom(actor) && (!onlyCurrent || IsCurrent(p))).OrderByDescending(p => p.DraftedAt).ThenBy(p => p.Id).ToList();
        var words = (await session.LoadManyAsync<PlanWords>(ct, [.. plans.Select(p => p.Id)])).ToDictionary(w => w.Id);
        return [.. plans.Select(p => Head(p, words.GetValueOrDefault(p.Id)?.Title ?? "", isWhole(p.PersonId)))];
    }

    private static bool IsCurrent(DevelopmentPlan plan) => plan.State is PlanState.WaitingForReview or PlanState.InReview or PlanState.Active;

    private static PlanHeadView Head(DevelopmentPlan p, string title, bool isWhole) => isWhole
        ? new(p.Id, p.PersonId, title, p.Type, p.State, p.Until, p.Items.Count(i => !i.IsOpen), p.Items.Count, p.HoursLeft())
        : new(p.Id, p.PersonId, title, p.Type, p.State, null, null, null, null);
}
