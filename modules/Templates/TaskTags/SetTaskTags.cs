using Competence.Kernel;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.TaskTags;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetTaskTags(TagOwner Owner, Guid OwnerId, IReadOnlyList<string> Tags, Guid By, long? BasedOn)
{
    public Guid ListId => TaskTagList.IdOf(Owner, OwnerId);
}

/// <summary>Of one person the rules are asked anew at once; of a role, each rule that names one of the tags by a message of its own.</summary>
public static class SetTaskTagsHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetTaskTags command, [WriteAggregate(nameof(SetTaskTags.ListId), Required = false)] IEventStream<TaskTagList> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct)
    {
        var before = stream.Aggregate?.Tags ?? [];
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow());
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);
        await session.Begin(ct);
        await session.WriteTags(command, ct);
        if (command.Owner == TagOwner.Person) news.AddRange(await session.Evaluate([command.OwnerId], clock, ct));
        else
            foreach (var rule in (await session.Query<LegalRule>().ToListAsync(ct)).Where(r => r.Content.AppliesWhen.TaskTags.Intersect(before.Concat(command.Tags)).Any()))
                news.Add(new EvaluateRule(rule.Id));
        return (outcome, news);
    }

    internal static Decision Decide(SetTaskTags command, TaskTagList? list, long? version, DateTimeOffset now)
    {
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        return command.Tags.Order().SequenceEqual((list?.Tags ?? []).Order())
            ? Decision.Nothing
            : Decision.Record(new TaskTagsSet(command.Owner, command.OwnerId, command.Tags, command.By, now));
    }

    private static async Task WriteTags(this IDocumentSession session, SetTaskTags command, CancellationToken ct)
    {
        await session.Write("delete from templates.task_tags where tenant_id = @tenant and owner_id = @owner", ct, ("owner", command.OwnerId));
        await session.Write(
            "insert into templates.task_tags (tenant_id, owner_id, tag, is_person) select @tenant, @owner, t, @person from unnest(@tags) t", ct,
            ("owner", command.OwnerId), ("person", command.Owner == TagOwner.Person), ("tags", command.Tags.ToArray()));
    }
}
