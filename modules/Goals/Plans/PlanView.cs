using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Plans;

/// <param name="FitBefore">Of a reskilling: 0 to 1, how far the person's levels met the target role when it was begun.</param>
/// <param name="FitNow">The same today; when the plan is complete, as it was then.</param>
/// <param name="Items">What is open first, by day.</param>
/// <param name="Mix">How much of it is learnt in which way.</param>
/// <param name="Done">How many items are done.</param>
/// <param name="HoursLeft">Hours of what is not done.</param>
/// <param name="Answer">Why it was sent back last, or cancelled.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record PlanView(
    Guid PlanId, Guid PersonId, string Title, string? Purpose, PlanType Type, PlanState State, DateOnly Until,
    Guid? SourceRoleProfileId, LocalizedText? SourceRoleName, Guid? TargetRoleProfileId, LocalizedText? TargetRoleName, double? FitBefore, double? FitNow,
    IReadOnlyList<PlanItemView> Items, IReadOnlyList<PlanMixView> Mix, int Done, decimal HoursLeft, IReadOnlyList<CheckInView> CheckIns, string? Answer,
    DateTimeOffset? AgreedAt, DateTimeOffset? EndedAt, long Version);

/// <param name="What">What is to be done; null where the plan itself proposed it.</param>
/// <param name="Level">What the person has of the skill today; null where nothing is known.</param>
/// <param name="LearningTitle">What is learnt from is called so.</param>
/// <param name="DoneAt">Null while it is open.</param>
public sealed record PlanItemView(
    Guid ItemId, PlanItemKind Kind, string? What, Guid? SkillId, LocalizedText? Skill, int? FromLevel, int? ToLevel, int? Level, DateOnly Due, decimal Hours,
    Guid? LearningItemId, string? LearningTitle, DateTimeOffset? DoneAt);

public sealed record PlanMixView(PlanItemKind Kind, int Items, decimal Hours);

/// <param name="ByPersonId">The person, or the manager.</param>
public sealed record CheckInView(Guid CheckInId, Guid ByPersonId, DateTimeOffset At, string? Comment);

internal static class PlanReading
{
    public static async Task<PlanView> View(this IQuerySession session, DevelopmentPlan plan, DateOnly today, CancellationToken ct)
    {
        var words = await session.LoadAsync<PlanWords>(plan.Id, ct);
        var levels = await session.Levels(plan.PersonId, ct);
        var skills = await session.SkillNames([.. plan.Items.Select(i => i.Content.SkillId).OfType<Guid>().Distinct()], ct);
        var roles = await session.RoleNames([.. new[] { plan.SourceRoleProfileId, plan.TargetRoleProfileId }.OfType<Guid>()], ct);
        var titles = await session.Titles([.. plan.Items.Select(i => i.Content.LearningItemId).OfType<Guid>().Distinct()], ct);
        var asked = plan.TargetRoleProfileId is { } role ? await session.AskedBy(role, today, ct) : null;
        return new(
            plan.Id, plan.PersonId, words?.Title ?? "", words?.Purpose, plan.Type, plan.State, plan.Until,
            plan.SourceRoleProfileId, Name(plan.SourceRoleProfileId), plan.TargetRoleProfileId, Name(plan.TargetRoleProfileId),
            plan.FitBefore, plan.FitAfter ?? (asked is null ? null : asked.FitOf(levels)),
            [.. plan.Items.OrderBy(i => i.IsOpen ? 0 : 1).ThenBy(i => i.Content.Due).ThenBy(i => i.Id).Select(Item)],
            [.. plan.Items.GroupBy(i => i.Content.Kind).OrderBy(g => g.Key).Select(g => new PlanMixView(g.Key, g.Count(), g.Sum(i => i.Content.Hours)))],
            plan.Items.Count(i => !i.IsOpen), plan.HoursLeft(),
            [.. plan.CheckIns.OrderByDescending(c => c.At).Select(c => new CheckInView(c.Id, c.By, c.At, words?.CheckIns.GetValueOrDefault(c.Id)))],
            words?.Answer, plan.AgreedAt, plan.EndedAt, plan.Version);

        LocalizedText? Name(Guid? id) => id is { } known ? roles.GetValueOrDefault(known) : null;

        PlanItemView Item(PlanItem item) => new(
            item.Id, item.Content.Kind, words?.Items.GetValueOrDefault(item.Id), item.Content.SkillId,
            item.Content.SkillId is { } skill ? skills.GetValueOrDefault(skill) : null, item.Content.FromLevel, item.Content.ToLevel,
            item.Content.SkillId is { } of && levels.TryGetValue(of, out var level) ? level : null, item.Content.Due, item.Content.Hours,
            item.Content.LearningItemId, item.Content.LearningItemId is { } learning ? titles.GetValueOrDefault(learning) : null, item.DoneAt);
    }
}
