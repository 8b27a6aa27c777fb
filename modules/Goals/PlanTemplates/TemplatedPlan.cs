using Competence.Goals.Plans;
using Competence.Kernel;

namespace Competence.Goals.PlanTemplates;

/// <param name="By">Who applies the template.</param>
/// <param name="StartsOn">The first day of each plan.</param>
internal sealed record Application(Guid TemplateId, PlanTemplateContent Content, Guid By, DateOnly StartsOn);

/// <param name="RoleProfileId">The role begun last; null where they have none.</param>
/// <param name="Levels">Of the template's skills, what is known.</param>
internal sealed record MetPerson(Guid PersonId, Guid? RoleProfileId, IReadOnlyDictionary<Guid, int> Levels);

/// <summary>What a template makes of one person: facts, the state that follows from them, and the words of the template.</summary>
internal sealed record BegunPlan(IReadOnlyList<object> Events, DevelopmentPlan Plan, PlanWords Words);

/// <summary>The plan that a template makes of one person.</summary>
internal static class TemplatedPlan
{
    /// <summary>One of a template for each person, ever: whoever gave it up is not given it again.</summary>
    public static Guid IdOf(Guid template, Guid person) => Streams.Derive(template, $"templated-plan:{person:N}");

    /// <summary>
    /// What the law asks and what a new employee needs is the employer's to say, and begins at once. Anything else is proposed: a
    /// draft of the person's own, who fits it and submits it, so that nobody is said to have agreed on what they never saw.
    /// </summary>
    public static bool BeginsActive(PlanType type) => type is PlanType.Legal or PlanType.Onboarding;

    /// <summary>Without what the person can already; null where that is all of it.</summary>
    /// <param name="inUse">The skills that people are led to.</param>
    public static BegunPlan? Begin(Application application, MetPerson person, IReadOnlySet<Guid> inUse, DateTimeOffset now)
    {
        var (template, plan) = (application.Content, IdOf(application.TemplateId, person.PersonId));
        var items = template.Items.Where(i => IsLeft(i, person, inUse)).Select(i => (i.What, Content: Item(i, person, application.StartsOn))).ToList();
        if (items.Count == 0) return null;

        object[] events = [
            new PlanDrafted(plan, person.PersonId, template.Type, application.By, application.StartsOn.AddDays(template.Days), person.RoleProfileId, null, null, now, application.TemplateId),
            .. items.Select(i => new PlanItemAdded(plan, i.Content)),
            .. BeginsActive(template.Type) ? [new PlanAgreed(plan, application.By, now)] : Array.Empty<object>(),
        ];
        var words = new PlanWords(plan, person.PersonId, template.Title, template.Purpose) { Items = items.ToDictionary(i => i.Content.ItemId, i => i.What) };
        return new(events, events.Aggregate((DevelopmentPlan?)null, DevelopmentPlan.Fold)!, words);
    }

    private static bool IsLeft(TemplateItem item, MetPerson person, IReadOnlySet<Guid> inUse) =>
        item.SkillId is not { } skill || (inUse.Contains(skill) && person.Levels.GetValueOrDefault(skill) < item.ToLevel);

    private static PlanItemContent Item(TemplateItem item, MetPerson person, DateOnly start) => new(
        Guid.CreateVersion7(), item.Kind, item.SkillId, item.SkillId is { } skill ? item.FromLevel ?? person.Levels.GetValueOrDefault(skill) : null, item.ToLevel,
        start.AddDays(item.DueInDays), item.Hours, item.LearningItemId);
}
