using Competence.Kernel;

namespace Competence.Templates.Definitions;

public enum DifferenceKind { Added, Removed, Changed }

/// <summary>What of a section or a question is another.</summary>
public enum ContentPart { Title, About, FilledBy, ReadBy, Way, Shown, Phase, Order, Section, Text, Help, Kind, Required, Condition, Choices, Scale, Owner, Due }

/// <summary>One section that two contents ask differently.</summary>
/// <param name="From">What it was called; null where it was added.</param>
/// <param name="To">What it is called; null where it was removed.</param>
/// <param name="Parts">Of a changed one: what is another.</param>
public sealed record SectionDifference(string Key, DifferenceKind Kind, LocalizedText? From, LocalizedText? To, IReadOnlyList<ContentPart> Parts);

/// <summary>One question that two contents ask differently.</summary>
/// <param name="Section">The section's key where it stands, or stood last.</param>
/// <param name="From">How it was asked; null where it was added.</param>
/// <param name="To">How it is asked; null where it was removed.</param>
/// <param name="Parts">Of a changed one: what is another.</param>
public sealed record QuestionDifference(string Key, string Section, DifferenceKind Kind, LocalizedText? From, LocalizedText? To, IReadOnlyList<ContentPart> Parts);

/// <summary>What one content asks otherwise than another, by the keys of sections and questions.</summary>
/// <param name="Parts">Of the template itself: its title, what is said about it, the order of its sections.</param>
public sealed record Differences(IReadOnlyList<ContentPart> Parts, IReadOnlyList<SectionDifference> Sections, IReadOnlyList<QuestionDifference> Questions)
{
    public bool IsNone => Parts.Count + Sections.Count + Questions.Count == 0;

    /// <param name="from">Null: everything is new.</param>
    public static Differences Between(TemplateContent? from, TemplateContent to)
    {
        List<(Section Section, Question Question)> before = [.. Placed(from)], after = [.. Placed(to)];
        return new(
            [.. from is null ? [] : PartsOf(from, to)],
            [.. Between<Section, SectionDifference>(
                from?.Sections ?? [], to.Sections, s => s.Key, PartsOf, (key, kind, was, now, parts) => new(key, kind, was?.Title, now?.Title, parts))],
            [.. Between<Asked, QuestionDifference>(
                [.. before.Select(q => new Asked(q.Section.Key, q.Question))], [.. after.Select(q => new Asked(q.Section.Key, q.Question))], q => q.Question.Key, PartsOf,
                (key, kind, was, now, parts) => new(key, (now ?? was)!.Section, kind, was?.Question.Text, now?.Question.Text, parts))]);
    }

    private sealed record Asked(string Section, Question Question);

    private static IEnumerable<(Section, Question)> Placed(TemplateContent? content) => (content?.Sections ?? []).SelectMany(s => s.Questions.Select(q => (s, q)));

    /// <summary>In the order of the later; what was removed comes last. A draft may use a key twice: the first counts.</summary>
    private static IEnumerable<TDifference> Between<T, TDifference>(
        IReadOnlyList<T> from, IReadOnlyList<T> to, Func<T, string> key, Func<T, T, IEnumerable<ContentPart>> parts,
        Func<string, DifferenceKind, T?, T?, IReadOnlyList<ContentPart>, TDifference> difference) where T : class
    {
        var (before, after) = (from.DistinctBy(key).ToDictionary(key), to.DistinctBy(key).ToDictionary(key));
        foreach (var (k, now) in after)
        {
            if (!before.TryGetValue(k, out var was)) yield return difference(k, DifferenceKind.Added, null, now, []);
            else if (parts(was, now).ToArray() is { Length: > 0 } changed) yield return difference(k, DifferenceKind.Changed, was, now, changed);
        }
        foreach (var was in before.Where(b => !after.ContainsKey(b.Key))) yield return difference(was.Key, DifferenceKind.Removed, was.Value, null, []);
    }

    private static IEnumerable<ContentPart> PartsOf(TemplateContent was, TemplateContent now)
    {
        if (was.Title != now.Title) yield return ContentPart.Title;
        if (was.About != now.About) yield return ContentPart.About;
        if (IsReordered(was.Sections.Select(s => s.Key), now.Sections.Select(s => s.Key))) yield return ContentPart.Order;
    }

    private static IEnumerable<ContentPart> PartsOf(Section was, Section now)
    {
        if (was.Title != now.Title) yield return ContentPart.Title;
        if (was.About != now.About) yield return ContentPart.About;
        if (!was.FilledBy.Order().SequenceEqual(now.FilledBy.Order())) yield return ContentPart.FilledBy;
        if (!was.ReadBy.Order().SequenceEqual(now.ReadBy.Order())) yield return ContentPart.ReadBy;
        if (was.Way != now.Way) yield return ContentPart.Way;
        if (was.Shown != now.Shown) yield return ContentPart.Shown;
        if (was.Phase != now.Phase) yield return ContentPart.Phase;
        if (IsReordered(was.Questions.Select(q => q.Key), now.Questions.Select(q => q.Key))) yield return ContentPart.Order;
    }

    private static IEnumerable<ContentPart> PartsOf(Asked from, Asked to)
    {
        var (was, now) = (from.Question, to.Question);
        if (from.Section != to.Section) yield return ContentPart.Section;
        if (was.Text != now.Text) yield return ContentPart.Text;
        if (was.Help != now.Help) yield return ContentPart.Help;
        if (was.Kind != now.Kind) yield return ContentPart.Kind;
        if (was.IsRequired != now.IsRequired) yield return ContentPart.Required;
        if (was.When?.Question != now.When?.Question || !(was.When?.Is ?? []).SequenceEqual(now.When?.Is ?? [])) yield return ContentPart.Condition;
        if (!was.Choices.SequenceEqual(now.Choices) || was.TakesSeveral != now.TakesSeveral) yield return ContentPart.Choices;
        if (was.Scale != now.Scale) yield return ContentPart.Scale;
        if (was.Owner != now.Owner) yield return ContentPart.Owner;
        if (was.DueDays != now.DueDays) yield return ContentPart.Due;
    }

    /// <summary>What both have stands in another order.</summary>
    private static bool IsReordered(IEnumerable<string> was, IEnumerable<string> now)
    {
        string[] before = [.. was], after = [.. now];
        return !before.Where(after.Contains).SequenceEqual(after.Where(before.Contains));
    }
}
