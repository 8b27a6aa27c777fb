namespace Competence.Goals.Plans;

/// <summary>How something is learnt: at work, from colleagues, in a course, or in a quarter of an hour.</summary>
public enum PlanItemKind { Experience, Peer, Course, Micro }

/// <summary>One thing to do.</summary>
/// <param name="SkillId">What it leads to; null where it aims at no skill.</param>
/// <param name="FromLevel">0-4, with a skill.</param>
/// <param name="ToLevel">1-5, with a skill: the level that closes it.</param>
/// <param name="Hours">How long it takes.</param>
/// <param name="LearningItemId">What is learnt from; null where that is said in words alone.</param>
public sealed record PlanItemContent(
    Guid ItemId, PlanItemKind Kind, Guid? SkillId, int? FromLevel, int? ToLevel, DateOnly Due, decimal Hours, Guid? LearningItemId = null)
{
    /// <summary>The longest that learning in passing may take: 15 minutes (goals.md, "Learning").</summary>
    public const decimal LongestMicro = .25m;

    /// <summary>What one level more takes where nobody has said: a working week, as role matches reckon.</summary>
    public const decimal HoursPerStep = 40;
}

/// <param name="DoneAt">Null while it is open.</param>
/// <param name="DoneLevel">The level that was reached.</param>
public sealed record PlanItem(PlanItemContent Content, DateTimeOffset? DoneAt = null, int? DoneLevel = null)
{
    public Guid Id => Content.ItemId;

    public bool IsOpen => DoneAt is null;

    /// <summary>Whether a level of a skill is what it was to lead to.</summary>
    public bool IsReachedBy(Guid skill, int? level) => IsOpen && Content.SkillId == skill && level >= Content.ToLevel;

    /// <summary>Whether it was to be learnt from this, and aims at no level.</summary>
    public bool IsFinishedBy(Guid learningItem) => IsOpen && Content.SkillId is null && Content.LearningItemId == learningItem;
}
