namespace Competence.Metrics.Facts;

/// <summary>Something that has been told and that key figures are counted from. Written once, and ended once when it is told otherwise.</summary>
/// <param name="Kind">One of <see cref="FactKinds"/>.</param>
/// <param name="SubjectId">The person, or for what is about nobody yet the thing itself.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer; null while it is open, and for what happened on a day.</param>
/// <param name="TargetId">The unit, the role, the conversation or what else it is about; null where there is none.</param>
/// <param name="Detail">What sort of it, such as why an employment ended.</param>
/// <param name="Amount">How much, in days, or in hundredths of hours (a week, of <see cref="FactKinds.Hours"/>), of SEK or of percent; null where nothing is measured.</param>
public sealed record Fact(string Kind, Guid SubjectId, DateOnly From, DateOnly? To = null, Guid? TargetId = null, string? Detail = null, int? Amount = null)
{
    /// <summary>What stays when it is told anew how long it lasts, or how it ended.</summary>
    public (string, Guid, DateOnly, Guid?) Identity => (Kind, SubjectId, From, TargetId);
}

public static class FactKinds
{
    public const string
        Employment = "employment", Hours = "hours", Unit = "unit", Role = "role", Onboarded = "onboarded", OpeningFilled = "opening-filled", Conversation = "conversation",
        ConversationAgreed = "conversation-agreed", Learning = "learning", Offer = "offer", LearningCost = "learning-cost", PlanItem = "plan-item", Gap = "gap", Mentoring = "mentoring",
        RoleFit = "role-fit", CriticalOpeningFilled = "critical-opening-filled";
}
