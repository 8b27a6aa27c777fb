namespace Competence.Templates.Contracts;

/// <summary>Told when what two people have agreed on is to come into the person's development plan.</summary>
/// <param name="ConversationId">One plan a conversation.</param>
/// <param name="ManagerId">Who agreed on it with the person.</param>
/// <param name="HeldOn">The day on which they met.</param>
public sealed record NeedsAgreed(Guid ConversationId, Guid PersonId, Guid ManagerId, DateOnly HeldOn, IReadOnlyList<AgreedNeed> Needs, DateTimeOffset OccurredAt)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(NeedsAgreed);
}

/// <param name="ItemId">Also of the plan's item.</param>
/// <param name="What">In the words of the two.</param>
/// <param name="SkillId">What it is to lead to; null where it is no skill.</param>
/// <param name="Level">1-5, with a skill; null where none was said.</param>
public sealed record AgreedNeed(Guid ItemId, string What, Guid? SkillId, int? Level, DateOnly? Due)
{
    public override string ToString() => nameof(AgreedNeed);
}
