using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>What managers and their people do together.</summary>
internal sealed class Meeting(World world, Visitor visitor)
{
    public async Task Agree(Agreed agreed, CancellationToken ct) =>
        world.Talks[agreed.Talk] = (await (await visitor.As(world.People[agreed.Manager], ct)).PlanConversationAsync(
            world.People[agreed.Person], new() { TemplateId = world.ConversationTemplate, Due = agreed.Due }, cancellationToken: ct)).ConversationId;

    public async Task CallOff(CalledOff off, CancellationToken ct) =>
        await (await visitor.As(world.People[off.Manager], ct)).CancelConversationAsync(world.People[off.Person], world.Talks[off.Talk], cancellationToken: ct);

    /// <summary>Held and written down by the manager; both sign, and it is over.</summary>
    public async Task Converse(Conversed held, CancellationToken ct)
    {
        var (person, manager, talk) = (world.People[held.Person], world.People[held.Manager], world.Talks[held.Talk]);
        var client = await visitor.As(manager, ct);
        await client.HoldConversationAsync(person, talk, new() { On = held.On }, cancellationToken: ct);
        await client.SaveConversationAnswersAsync(person, talk, "agreed", "*", new() { Answers = [new() { Question = "summary", Text = "Vi är överens om vad som är viktigast framåt." }] }, ct);
        await client.SummariseConversationAsync(person, talk, new(), cancellationToken: ct);
        await client.AcknowledgeConversationAsync(person, talk, "*", new(), cancellationToken: ct);
        client = await visitor.As(person, ct);
        await client.AcknowledgeConversationAsync(person, talk, "*", new(), cancellationToken: ct);
        await client.EndConversationAsync(person, talk, cancellationToken: ct);
    }

    /// <summary>The onboarding began by itself when the person did.</summary>
    public async Task Settle(Settled settled, CancellationToken ct)
    {
        var client = await visitor.As(world.People[settled.Manager], ct);
        var onboarding = (await client.ListOnboardingsAsync(cancellationToken: ct)).Items.Single(o => o.PersonId == world.People[settled.Person]);
        await client.ConfirmProductivityAsync(onboarding.OnboardingId, new() { ProductiveOn = settled.On }, ct);
    }

    /// <summary>The person writes it down, and the manager reads and agrees.</summary>
    public async Task Plan(Planned planned, CancellationToken ct)
    {
        var (person, manager, steps) = (world.People[planned.Person], world.People[planned.Manager], new Dictionary<DateOnly, Guid>());
        var client = await visitor.As(person, ct);
        var plan = (await client.DraftPlanAsync(person, new() { Type = PlanType.Upskilling, Title = "Ett steg till", Until = planned.Later }, cancellationToken: ct)).PlanId;
        foreach (var (due, what) in new[] { (planned.Sooner, "Följa med en kollega en dag"), (planned.Later, "Göra det själv, och berätta för de andra") })
            steps[due] = (await client.AddPlanItemAsync(person, plan, new() { Kind = PlanItemKind.Experience, What = what, Due = due, Hours = 6 }, cancellationToken: ct)).ItemId;
        await client.SubmitPlanAsync(person, plan, "*", cancellationToken: ct);
        client = await visitor.As(manager, ct);
        await client.TakeUpPlanAsync(person, plan, cancellationToken: ct);
        await client.AgreeOnPlanAsync(person, plan, "*", cancellationToken: ct);
        world.Plans[planned.Plan] = new(plan, steps);
    }

    public async Task Do(Done done, CancellationToken ct)
    {
        var (person, plan) = (world.People[done.Person], world.Plans[done.Plan]);
        var client = await visitor.As(person, ct);
        await client.ClosePlanItemAsync(person, plan.PlanId, plan.Steps[done.Due], cancellationToken: ct);
        if (done.IsLast) await client.CompletePlanAsync(person, plan.PlanId, cancellationToken: ct);
    }
}
