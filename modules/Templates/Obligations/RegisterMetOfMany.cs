using Competence.Kernel;
using Competence.Templates.LegalRules;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Competence.Templates.Obligations;

/// <param name="ValidTo">The last day that stands on it; null where it has none of its own.</param>
public sealed record RegisterMetOfMany(Guid RuleId, IReadOnlyList<Guid> PersonIds, DateOnly On, DateOnly? ValidTo, MetBy How, Guid By);

/// <summary>A course that many went to: all of them, or nobody where one is refused.</summary>
public static class RegisterMetOfManyHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(RegisterMetOfMany command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var rule = await session.LoadAsync<LegalRule>(command.RuleId, ct);
        var known = (await session.Read(
            "select person_id from templates.members where tenant_id = @tenant and person_id = any(@people)", row => row.GetGuid(0), ct,
            ("people", command.PersonIds.ToArray()))).ToHashSet();
        var decided = new List<(Guid Person, IEventStream<ObligationRecord> Stream, Decision Decision)>();
        foreach (var person in command.PersonIds.Order())
        {
            var stream = await session.Events.FetchForWriting<ObligationRecord>(ObligationRecord.IdOf(person), ct);
            decided.Add((person, stream, Decide(command, person, stream.Aggregate, rule, known.Contains(person), clock.GetUtcNow(), clock.Today())));
        }
        if (decided.Select(d => d.Decision.Refusal).FirstOrDefault(r => r is not null) is { } refusal) return (new(refusal), []);
        var told = new OutgoingMessages();
        foreach (var (person, stream, decision) in decided) told.AddRange((await session.RecordObligation(stream, decision, person, clock, ct)).Item2);
        return (new(null), told);
    }

    private static Decision Decide(
        RegisterMetOfMany command, Guid person, ObligationRecord? record, LegalRule? rule, bool isKnown, DateTimeOffset now, DateOnly today) => RegisterMetHandler.Decide(
        new(person, command.RuleId, Guid.CreateVersion7(), command.On, command.ValidTo, command.How, Note: null, command.By), record, new(rule, isKnown, IsAsked: true), note: null,
        now, today);
}
