using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Onboardings;

/// <summary>What tasks say: as the template's version has it, or what somebody wrote, which is opened with the new employee's key.</summary>
internal sealed class TaskTexts(IQuerySession session, PersonKeys keys)
{
    private readonly Dictionary<Guid, Dictionary<string, Question>> questions = [];
    private readonly Dictionary<Guid, Seal?> seals = [];

    public async Task<IReadOnlyList<OnboardingTaskView>> Of(Onboarding onboarding, Part part, DateOnly today, CancellationToken ct)
    {
        var asked = await Asked(onboarding, ct);
        var views = new List<OnboardingTaskView>();
        foreach (var task in onboarding.Tasks.Where(part.Sees).OrderBy(t => t.Due).ThenBy(t => t.Owner))
        {
            var question = asked.GetValueOrDefault(task.Key);
            var title = task.SealedText is { } sealedText ? await Open(onboarding.PersonId, sealedText, task.Key, ct) : question?.Text ?? LocalizedText.Empty;
            views.Add(new(
                task.Key, title, question?.Help ?? LocalizedText.Empty, task.Phase, task.Owner, task.HandedTo, task.Due, task.IsDone, task.DoneAt, task.IsOverdue(today),
                part.Owns(task), task.AddedBy is { } adder && (part.Leads || adder == part.ReaderId), TaskLinks.Of(task.Key)));
        }
        return views;
    }

    private async Task<Dictionary<string, Question>> Asked(Onboarding onboarding, CancellationToken ct)
    {
        var id = TemplateVersion.IdOf(onboarding.TemplateId, onboarding.Number);
        if (questions.TryGetValue(id, out var known)) return known;
        var version = await session.LoadAsync<TemplateVersion>(id, ct);
        return questions[id] = version?.Content.Questions.ToDictionary(q => q.Key) ?? [];
    }

    private async Task<LocalizedText> Open(Guid person, string sealedText, string key, CancellationToken ct)
    {
        if (!seals.TryGetValue(person, out var seal)) seals[person] = seal = await keys.Find(session, person, ct);
        var text = seal?.Open(sealedText, key);
        return new(text, text);
    }
}

/// <param name="Title">Empty where the person's data has been erased.</param>
/// <param name="Owner">Who is to do it, by what they are.</param>
/// <param name="HandedToId">Who is to do it instead; null: whoever the owner is today.</param>
/// <param name="Due">The day by which.</param>
/// <param name="IsMine">The reader is to do it.</param>
/// <param name="CanBeRemoved">It was added, and the reader may take it away.</param>
/// <param name="Link">What it is about, where that is elsewhere in the product; null: nothing.</param>
public sealed record OnboardingTaskView(
    string Key, LocalizedText Title, LocalizedText Help, Phase Phase, Party Owner, Guid? HandedToId, DateOnly Due, bool IsDone, DateTimeOffset? DoneAt, bool IsOverdue,
    bool IsMine, bool CanBeRemoved, TaskLink? Link);

/// <summary>The person's skills, or what they have to be allowed to do before risky work.</summary>
public enum TaskLink { Skills, Obligations }

internal static class TaskLinks
{
    /// <summary>By how a template names the task: with <c>skills</c> or <c>obligations</c> between its hyphens, such as <c>week1-skills</c>.</summary>
    public static TaskLink? Of(string key) => key.Split('-') is var words && words.Contains("skills") ? TaskLink.Skills
        : words.Contains("obligations") ? TaskLink.Obligations
        : null;
}
