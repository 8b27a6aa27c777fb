using Competence.Kernel;

namespace Competence.Templates.Definitions;

/// <summary>Why a draft cannot be published.</summary>
/// <param name="Key">Of the section or question; null where it is the template itself.</param>
public sealed record ContentFault(FaultKind Kind, string? Key)
{
    public Refusal ToRefusal() => Refusal.Conflict($"templates.{Code}", Key ?? "");

    private string Code => Kind switch
    {
        FaultKind.NoQuestions => "no-questions",
        FaultKind.MissingTranslation => "missing-translation",
        FaultKind.KeyTwice => "key-twice",
        FaultKind.NobodyFills => "nobody-fills",
        FaultKind.PartyOfAnotherKind => "party-of-another-kind",
        FaultKind.ConditionOnItself => "condition-on-itself",
        FaultKind.ConditionOnLater => "condition-on-later",
        FaultKind.ConditionUnknown => "condition-unknown",
        FaultKind.TooFewChoices => "too-few-choices",
        FaultKind.ScaleWrong => "scale-wrong",
        _ => throw new InvalidOperationException($"{Kind} has no code."),
    };
}

public enum FaultKind
{
    NoQuestions, MissingTranslation, KeyTwice, NobodyFills, PartyOfAnotherKind, ConditionOnItself, ConditionOnLater, ConditionUnknown, TooFewChoices, ScaleWrong,
}

public static class ContentFaults
{
    /// <summary>What a condition on a task asks for.</summary>
    public const string Done = "done";

    /// <returns>In the order of the template; none where it may be published.</returns>
    public static IEnumerable<ContentFault> FaultsOf(TemplateContent content)
    {
        if (!content.Questions.Any()) yield return new(FaultKind.NoQuestions, null);
        if (Lacks(content.Title) || Half(content.About)) yield return new(FaultKind.MissingTranslation, null);
        var (seen, before) = (new HashSet<string>(), new Dictionary<string, Question>());
        foreach (var section in content.Sections)
        {
            if (!seen.Add(section.Key)) yield return new(FaultKind.KeyTwice, section.Key);
            if (Lacks(section.Title) || Half(section.About)) yield return new(FaultKind.MissingTranslation, section.Key);
            if (section.FilledBy.Count == 0) yield return new(FaultKind.NobodyFills, section.Key);
            if (section.FilledBy.Concat(section.ReadBy).Except(Parties.Of(content.Kind)).Any()) yield return new(FaultKind.PartyOfAnotherKind, section.Key);
            foreach (var question in section.Questions)
            {
                if (!seen.Add(question.Key)) yield return new(FaultKind.KeyTwice, question.Key);
                foreach (var fault in FaultsOf(content, question, before)) yield return new(fault, question.Key);
                before.TryAdd(question.Key, question);
            }
        }
    }

    private static IEnumerable<FaultKind> FaultsOf(TemplateContent content, Question question, Dictionary<string, Question> before)
    {
        if (Lacks(question.Text) || Half(question.Help) || question.Choices.Any(c => Lacks(c.Text)) || question.Scale is { } s && (Half(s.Low) || Half(s.High)))
            yield return FaultKind.MissingTranslation;
        if (question.Kind == QuestionKind.Choice && question.Choices.Count < 2) yield return FaultKind.TooFewChoices;
        if (question.Choices.Select(c => c.Key).Distinct().Count() != question.Choices.Count) yield return FaultKind.KeyTwice;
        if (question.Kind == QuestionKind.Scale && question.Scale is not { From: 0 or 1, To: >= 2 and <= 10 }) yield return FaultKind.ScaleWrong;
        if (question.Owner is { } owner && !Parties.Of(content.Kind).Contains(owner)) yield return FaultKind.PartyOfAnotherKind;
        if (question.When is not { } condition) yield break;
        if (condition.Question == question.Key) yield return FaultKind.ConditionOnItself;
        else if (!before.TryGetValue(condition.Question, out var asked))
            yield return content.Questions.Any(q => q.Key == condition.Question) ? FaultKind.ConditionOnLater : FaultKind.ConditionUnknown;
        else if (condition.Is.Count == 0 || condition.Is.Except(AnswersOf(asked)).Any()) yield return FaultKind.ConditionUnknown;
    }

    /// <summary>What a condition on the question can ask for.</summary>
    public static IEnumerable<string> AnswersOf(Question question) => question switch
    {
        { Kind: QuestionKind.Choice } => question.Choices.Select(c => c.Key),
        { Kind: QuestionKind.Scale, Scale: { } scale } => Enumerable.Range(scale.From, Math.Max(0, scale.To - scale.From + 1)).Select(n => $"{n}"),
        { Kind: QuestionKind.Task } => [Done],
        _ => [],
    };

    private static bool Lacks(LocalizedText text) => string.IsNullOrWhiteSpace(text.Sv) || string.IsNullOrWhiteSpace(text.En);

    /// <summary>Said in one language alone; nothing at all is no fault.</summary>
    private static bool Half(LocalizedText text) => string.IsNullOrWhiteSpace(text.Sv) != string.IsNullOrWhiteSpace(text.En);
}
