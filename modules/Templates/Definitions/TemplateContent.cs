using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Kernel;

namespace Competence.Templates.Definitions;

/// <summary>What a template asks, whole: what a version freezes.</summary>
/// <param name="Kind">Never changes within a template.</param>
/// <param name="About">For whoever is to fill it in; may be empty.</param>
public sealed record TemplateContent(TemplateKind Kind, LocalizedText Title, LocalizedText About, IReadOnlyList<Section> Sections)
{
    public const int MostSections = 30, MostQuestions = 40, MostChoices = 30;

    [JsonIgnore]
    public IEnumerable<Question> Questions => Sections.SelectMany(section => section.Questions);

    /// <summary>Asks the same in the same words and order.</summary>
    public bool IsSame(TemplateContent? other) => other is not null && JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);
}

/// <param name="Key">Names the section through all versions; unique in the template.</param>
/// <param name="FilledBy">Who answers; at least one.</param>
/// <param name="ReadBy">Who reads beside those who answer.</param>
/// <param name="Way">Whether each answers for themselves.</param>
/// <param name="Shown">When the others see what one has answered.</param>
/// <param name="Phase">When in an onboarding it is to be done; null elsewhere.</param>
public sealed record Section(
    string Key, LocalizedText Title, LocalizedText About, IReadOnlyList<Party> FilledBy, IReadOnlyList<Party> ReadBy, AnswerWay Way, Reveal Shown,
    IReadOnlyList<Question> Questions, Phase? Phase = null);

/// <summary>Apart: each answers for themselves, before meeting. Together: one answer for all.</summary>
public enum AnswerWay { Apart, Together }

/// <summary>At once; or once everybody who is to answer has handed in, or the document's day for it has come.</summary>
public enum Reveal { AtOnce, WhenAllHaveSubmitted }

/// <summary>Before the first day, that day, and so many days after it.</summary>
public enum Phase { BeforeStart, Day1, Week1, Day30, Day60, Day90 }

/// <param name="Key">Names the question through all versions; unique in the template.</param>
/// <param name="When">Asked only where an earlier question was answered so; null: always.</param>
/// <param name="Choices">Of a choice; else none.</param>
/// <param name="TakesSeveral">Of a choice: several may be chosen.</param>
/// <param name="Scale">Of a scale; else null.</param>
/// <param name="Owner">Of a checklist task: who is to do it. Null: whoever fills the section.</param>
/// <param name="DueDays">Of a checklist task: days after the document's first day, negative before it. Null: as its phase.</param>
public sealed record Question(
    string Key, QuestionKind Kind, LocalizedText Text, LocalizedText Help, bool IsRequired, Condition? When, IReadOnlyList<Choice> Choices, bool TakesSeveral,
    Scale? Scale, Party? Owner = null, int? DueDays = null);

public enum QuestionKind { Text, Choice, Scale, SkillRating, GoalList, Task, Date, Signature }

/// <param name="Question">The key of an earlier choice, scale or task.</param>
/// <param name="Is">The choice's keys, the scale's numbers, or <c>done</c>: any of them.</param>
public sealed record Condition(string Question, IReadOnlyList<string> Is);

/// <param name="Key">Names it through all versions; unique in its question.</param>
public sealed record Choice(string Key, LocalizedText Text);

/// <param name="From">The lowest, 0 or 1.</param>
/// <param name="To">The highest, at most 10.</param>
/// <param name="Low">What the lowest means.</param>
/// <param name="High">What the highest means.</param>
public sealed record Scale(int From, int To, LocalizedText Low, LocalizedText High);
