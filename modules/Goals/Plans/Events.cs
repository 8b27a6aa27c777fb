namespace Competence.Goals.Plans;

/// <summary>A plan was begun. What people write in it lies apart from the events.</summary>
/// <param name="Type">What the plan is to lead to.</param>
/// <param name="By">Who began it.</param>
/// <param name="Until">The day by which all of it is to be done.</param>
/// <param name="SourceRoleProfileId">The person's role then; null where they had none.</param>
/// <param name="TargetRoleProfileId">Of a reskilling: the role that the person is to take.</param>
/// <param name="Fit">Of a reskilling: 0 to 1, how far the person's levels already met the target role.</param>
/// <param name="TemplateId">What it was made from; null where somebody wrote it.</param>
public sealed record PlanDrafted(
    Guid PlanId, Guid PersonId, PlanType Type, Guid By, DateOnly Until, Guid? SourceRoleProfileId, Guid? TargetRoleProfileId, double? Fit, DateTimeOffset OccurredAt,
    Guid? TemplateId = null);

/// <summary>What it is called, what it is for, or the day by which all of it is to be done became another.</summary>
public sealed record PlanRevised(Guid PlanId, DateOnly Until);

/// <summary>One thing to do came into the plan.</summary>
public sealed record PlanItemAdded(Guid PlanId, PlanItemContent Item);

/// <summary>One thing to do became another, as a whole.</summary>
public sealed record PlanItemChanged(Guid PlanId, PlanItemContent Item);

/// <summary>One thing will not be done.</summary>
public sealed record PlanItemRemoved(Guid PlanId, Guid ItemId);

/// <summary>The skill that an item leads to gave way to its successor.</summary>
public sealed record PlanItemSkillMoved(Guid PlanId, Guid ItemId, Guid SkillId);

/// <summary>The person has asked for it to be agreed on.</summary>
public sealed record PlanSubmitted(Guid PlanId, DateTimeOffset OccurredAt);

/// <summary>The manager has begun to read it.</summary>
public sealed record PlanTakenUp(Guid PlanId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is a draft again: something is to be changed first.</summary>
public sealed record PlanSentBack(Guid PlanId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Person and manager agree; it begins.</summary>
public sealed record PlanAgreed(Guid PlanId, Guid By, DateTimeOffset OccurredAt);

/// <summary>One thing is done.</summary>
/// <param name="Level">The level that was reached; null where it aimed at no skill.</param>
/// <param name="By">Who says so; null where a new level closed it.</param>
public sealed record PlanItemDone(Guid PlanId, Guid ItemId, int? Level, Guid? By, DateTimeOffset OccurredAt);

/// <summary>Person or manager told how it goes.</summary>
public sealed record PlanCheckedIn(Guid PlanId, Guid CheckInId, Guid By, DateTimeOffset OccurredAt);

/// <summary>All that was to be done is done, or has been taken out.</summary>
/// <param name="Fit">Of a reskilling: 0 to 1, how far the person's levels met the target role at the end.</param>
public sealed record PlanCompleted(Guid PlanId, double? Fit, DateTimeOffset OccurredAt);

/// <summary>It will not be carried out.</summary>
public sealed record PlanCancelled(Guid PlanId, Guid By, DateTimeOffset OccurredAt);
