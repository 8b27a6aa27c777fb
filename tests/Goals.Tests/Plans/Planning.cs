using Competence.Goals.Plans;

namespace Competence.Goals.Tests.Plans;

/// <summary>People, skills and facts of a plan.</summary>
internal static class Planning
{
    public static readonly Guid Plan = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Boss = Guid.CreateVersion7(), Ai = Guid.CreateVersion7(),
        Role = Guid.CreateVersion7(), Other = Guid.CreateVersion7(), Item = Guid.CreateVersion7();

    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 2), Spring = new(2027, 4, 30);

    public static readonly PlanItemContent Tools = new(Item, PlanItemKind.Course, Ai, 1, 3, Spring, 80);
    public static readonly PlanItemContent Shadowing = new(Item, PlanItemKind.Peer, null, null, null, Spring, 8);

    public static PlanDrafted Drafted(PlanType type = PlanType.Upskilling) => new(Plan, Ada, type, Ada, Spring, Role, null, null, Now);

    public static object[] Submitted => [Drafted(), new PlanItemAdded(Plan, Tools), new PlanSubmitted(Plan, Now)];

    public static object[] InReview => [.. Submitted, new PlanTakenUp(Plan, Boss, Now)];

    public static object[] Active => [.. InReview, new PlanAgreed(Plan, Boss, Now)];

    public static Story<DevelopmentPlan> Given(params object[] facts) => Story<DevelopmentPlan>.Given(DevelopmentPlan.Fold, facts);

    public static IReadOnlyDictionary<Guid, int> Levels(params (Guid Skill, int Level)[] levels) => levels.ToDictionary(l => l.Skill, l => l.Level);
}
