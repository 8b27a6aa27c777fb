using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Goals.Plans;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.PlanTemplates;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetPlanTemplate(Guid TemplateId, PlanTemplateContent Content, Guid By, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of what the template names.</summary>
/// <param name="InUse">Of each skill that there is, whether it is in use.</param>
/// <param name="Learning">The learning items that there are.</param>
public sealed record TemplateSurroundings(IReadOnlyDictionary<Guid, bool> InUse, IReadOnlySet<Guid> Learning);

public static class SetPlanTemplateHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetPlanTemplate command, [WriteAggregate(nameof(SetPlanTemplate.TemplateId), Required = false)] IEventStream<PlanTemplate> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var items = command.Content.Items;
        var around = new TemplateSurroundings(
            await session.InUse([.. items.Select(i => i.SkillId).OfType<Guid>().Distinct()], ct),
            (await session.Titles([.. items.Select(i => i.LearningItemId).OfType<Guid>().Distinct()], ct)).Keys.ToHashSet());
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.GetUtcNow()));
    }

    public static Decision Decide(SetPlanTemplate command, PlanTemplate? template, TemplateSurroundings around, long? version, DateTimeOffset now)
    {
        if (!command.IsNew && template is null) return Refusal.NotFound("goals.unknown-template");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (template is { IsRetired: true }) return Refusal.Conflict("goals.template-retired");
        if (command.Content == template?.Content) return Decision.Nothing;
        foreach (var item in command.Content.Items)
            if (Unfit(item, template, around) is { } unfit) return unfit;

        return Decision.Record(template is null
            ? new PlanTemplateAdded(command.TemplateId, command.Content, command.By, now)
            : new PlanTemplateChanged(command.TemplateId, command.Content));
    }

    private static Refusal? Unfit(TemplateItem item, PlanTemplate? template, TemplateSurroundings around)
    {
        if (item.Kind == PlanItemKind.Micro && item.Hours > PlanItemContent.LongestMicro) return Refusal.Conflict("goals.micro-too-long");
        if (item.LearningItemId is { } learning && !around.Learning.Contains(learning)) return Refusal.NotFound("goals.unknown-learning-item");
        if (item.SkillId is not { } skill) return null;
        if (!around.InUse.TryGetValue(skill, out var isInUse)) return Refusal.NotFound("goals.unknown-skill");
        return isInUse || template?.Content.Items.Any(i => i.SkillId == skill) == true ? null : Refusal.Conflict("goals.skill-not-in-use");
    }
}
