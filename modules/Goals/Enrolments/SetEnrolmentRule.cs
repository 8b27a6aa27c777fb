using Competence.Goals.Learning;
using Competence.Goals.Populations;
using Competence.Goals.Records;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Enrolments;

public sealed record SetEnrolmentRule(Guid RuleId, Guid ItemId, Population Population, LearningBasis Basis, DateOnly? Due, Guid By);

public static class SetEnrolmentRuleHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetEnrolmentRule command, [WriteAggregate(nameof(SetEnrolmentRule.RuleId), Required = false)] IEventStream<EnrolmentRule> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        stream.Record(Decide(command, await session.LoadAsync<LearningItem>(command.ItemId, ct), clock.GetUtcNow(), clock.Today()));

    public static Decision Decide(SetEnrolmentRule command, LearningItem? item, DateTimeOffset now, DateOnly today)
    {
        if (item is null) return Refusal.NotFound("goals.unknown-learning-item");
        if (!item.IsOffered) return Refusal.Conflict("goals.not-offered");
        if (command.Due < today) return Refusal.Conflict("goals.day-passed");
        return Decision.Record(new EnrolmentRuleSet(command.RuleId, item.Id, command.Population, command.Basis, command.Due, command.By, now));
    }
}
