using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Learning;

/// <summary>What it is: a course, a quarter of an hour, something to read or see, something to do, or a place elsewhere to learn in.</summary>
public enum LearningItemKind { Course, Micro, Article, Video, Book, Task, External }

/// <param name="Title">As its provider calls it, in its language.</param>
/// <param name="Language">ISO 639-1, such as sv.</param>
/// <param name="Url">Where it is; for xAPI also the activity's id.</param>
/// <param name="Hours">How long it takes.</param>
/// <param name="Cost">In SEK a person; null where nobody has said.</param>
/// <param name="PassMark">0 to 1: the scaled score from which it is passed; null where it is finished without a score.</param>
/// <param name="Prerequisites">Items that are to be finished first.</param>
public sealed record LearningItemContent(
    LearningItemKind Kind, string Title, string? Description, string Language, string? Provider, string? Url, decimal Hours, decimal? Cost, decimal? PassMark,
    IReadOnlyList<TaughtSkill> Skills, IReadOnlyList<Guid> Prerequisites)
{
    public bool Equals(LearningItemContent? other) => other is not null
        && (Kind, Title, Description, Language, Provider, Url) == (other.Kind, other.Title, other.Description, other.Language, other.Provider, other.Url)
        && (Hours, Cost, PassMark) == (other.Hours, other.Cost, other.PassMark)
        && Skills.SequenceEqual(other.Skills) && Prerequisites.SequenceEqual(other.Prerequisites);

    public override int GetHashCode() => HashCode.Combine(Kind, Title, Hours);
}

/// <param name="From">0-4: the level that it takes for known.</param>
/// <param name="To">1-5: the level that it leads to.</param>
public sealed record TaughtSkill(Guid SkillId, int From, int To);

/// <summary>Something to learn from. The stream id is the item's id.</summary>
public sealed record LearningItem(Guid Id, LearningItemContent Content, bool IsOffered)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static LearningItem? Fold(LearningItem? item, object @event) => (item, @event) switch
    {
        (_, LearningItemAdded e) => new(e.ItemId, e.Content, IsOffered: true),
        ({ } i, LearningItemChanged e) => i with { Content = e.Content },
        ({ } i, LearningItemRetired) => i with { IsOffered = false },
        ({ } i, LearningItemReturned) => i with { IsOffered = true },
        ({ } i, LearningItemSkillMoved e) => i with { Content = i.Content with { Skills = Moved(i.Content.Skills, e) } },
        _ => item,
    };

    private static TaughtSkill[] Moved(IReadOnlyList<TaughtSkill> skills, LearningItemSkillMoved e) => skills.Any(s => s.SkillId == e.SkillId)
        ? [.. skills.Where(s => s.SkillId != e.FromSkillId)]
        : [.. skills.Select(s => s.SkillId == e.FromSkillId ? s with { SkillId = e.SkillId } : s)];
}

public sealed partial class LearningItemProjection : SingleStreamProjection<LearningItem, Guid>
{
    public override LearningItem? Evolve(LearningItem? snapshot, Guid id, IEvent e) => LearningItem.Fold(snapshot, e.Data);
}
