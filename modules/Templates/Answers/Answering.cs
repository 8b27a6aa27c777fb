using Competence.Kernel;
using Competence.Templates.Definitions;

namespace Competence.Templates.Answers;

/// <summary>Whether answers fit what was asked.</summary>
public static class Answering
{
    /// <summary>The questions that are asked, given the answers so far: a condition on a question that is not asked itself does not hold.</summary>
    public static IEnumerable<Question> Asked(this Section section, TemplateContent content, IReadOnlyDictionary<string, Answer> answers)
    {
        var asked = new HashSet<string>();
        foreach (var question in content.Questions)
            if (question.When is not { } when || asked.Contains(when.Question) && Holds(when, answers.GetValueOrDefault(when.Question))) asked.Add(question.Key);
        return section.Questions.Where(q => asked.Contains(q.Key));
    }

    /// <summary>Of what is saved while one writes: nothing needs to be complete, but all of it must be of the right kind.</summary>
    /// <returns>Null where every answer fits its question.</returns>
    public static Refusal? Misfit(this Section section, IReadOnlyDictionary<string, Answer> answers)
    {
        foreach (var (key, answer) in answers.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (section.Questions.FirstOrDefault(q => q.Key == key) is not { } question) return Refusal.Conflict("templates.unknown-question", key);
            if (!Fits(question, answer)) return Refusal.Conflict("templates.wrong-answer", key);
        }
        return null;
    }

    /// <summary>Of what is handed in: every required question that is asked has an answer.</summary>
    /// <param name="answers">Of all sections that the party fills.</param>
    /// <returns>The key of the first that has none; null where all have.</returns>
    public static string? Unanswered(this TemplateContent content, IEnumerable<Section> sections, IReadOnlyDictionary<string, Answer> answers) => sections
        .SelectMany(section => section.Asked(content, answers))
        .FirstOrDefault(q => q.IsRequired && !(answers.TryGetValue(q.Key, out var answer) && Says(q, answer)))?.Key;

    private static bool Holds(Condition when, Answer? answer) => answer switch
    {
        { Choices: { } choices } => choices.Intersect(when.Is).Any(),
        { Number: { } number } => when.Is.Contains($"{number}"),
        { IsDone: true } => when.Is.Contains(ContentFaults.Done),
        _ => false,
    };

    private static bool Fits(Question question, Answer a) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Signature => a == new Answer(Text: a.Text) && a.Text is { Length: <= Answer.LongestText },
        QuestionKind.Choice => a == new Answer(Choices: a.Choices) && a.Choices is { } chosen && chosen.Distinct().Count() == chosen.Count
            && (question.TakesSeveral || chosen.Count <= 1) && !chosen.Except(question.Choices.Select(c => c.Key)).Any(),
        QuestionKind.Scale => a == new Answer(Number: a.Number) && a.Number is { } n && question.Scale is { } scale && n >= scale.From && n <= scale.To,
        QuestionKind.Date => a == new Answer(Day: a.Day) && a.Day is not null,
        QuestionKind.SkillRating => a == new Answer(Skills: a.Skills) && a.Skills is { Count: <= Answer.MostSkills } rated
            && rated.All(r => r.Level is >= 0 and <= 5) && rated.DistinctBy(r => r.SkillId).Count() == rated.Count,
        QuestionKind.GoalList => a == new Answer(Goals: a.Goals) && a.Goals is { Count: <= Answer.MostGoals } goals && goals.All(Fits),
        QuestionKind.Task => a == new Answer(IsDone: a.IsDone) && a.IsDone is not null,
        _ => false,
    };

    private static bool Fits(StatedGoal goal) =>
        goal.Text is { Length: > 0 and <= 500 } && (goal.SkillId is null ? goal.Level is null : goal.Level is null or (>= 1 and <= 5));

    private static bool Says(Question question, Answer a) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Signature => !string.IsNullOrWhiteSpace(a.Text),
        QuestionKind.Choice => a.Choices is { Count: > 0 },
        QuestionKind.SkillRating => a.Skills is { Count: > 0 },
        QuestionKind.GoalList => a.Goals is { Count: > 0 },
        QuestionKind.Task => a.IsDone == true,
        _ => true,
    };
}
