using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>What managers and their people do together.</summary>
internal sealed class Meeting(World world, Visitor visitor)
{
    /// <summary>Planned, held and written down by the manager; both sign, and it is over.</summary>
    public async Task Converse(Conversed held, CancellationToken ct)
    {
        var (person, manager) = (world.People[held.Person], world.People[held.Manager]);
        var client = await visitor.As(manager, ct);
        var talk = (await client.PlanConversationAsync(person, new() { TemplateId = world.ConversationTemplate, Due = held.On }, cancellationToken: ct)).ConversationId;
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

    public async Task Learn(Learnt learnt, CancellationToken ct) => await (await visitor.As(world.Founder, ct)).RecordLearningAsync(
        world.People[learnt.Person], new() { ItemId = world.Items[learnt.Item], Day = learnt.On }, cancellationToken: ct);
}
