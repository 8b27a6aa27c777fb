using Marten;

namespace Competence.Templates.Obligations;

internal static class FactRows
{
    public const string Planned = "planned", Met = "met", Exempt = "exempt";

    /// <summary>The events as rows, in the transaction that the session has begun.</summary>
    public static async Task WriteFacts(this IDocumentSession session, IReadOnlyList<object> events, CancellationToken ct)
    {
        foreach (var e in events)
            await (e switch
            {
                ObligationPlanned p => session.Open(Planned, p.PersonId, p.RuleId, p.FactId, p.On, null, p.OccurredAt, Planned, ct),
                RequirementMet m => session.Open(Met, m.PersonId, m.RuleId, m.FactId, m.On, m.ValidTo, m.OccurredAt, Planned, ct),
                ObligationExempted x => session.Open(Exempt, x.PersonId, x.RuleId, x.FactId, null, x.Until, x.OccurredAt, Exempt, ct),
                ObligationPlanDropped p => session.Close(p.FactId, p.OccurredAt, ct),
                MetTakenBack m => session.Close(m.FactId, m.OccurredAt, ct),
                ObligationExemptionEnded x => session.Close(x.FactId, x.OccurredAt, ct),
                _ => Task.CompletedTask,
            });
    }

    /// <param name="replaced">The kind of which there is one at a time, and that this one takes the place of.</param>
    private static async Task Open(
        this IDocumentSession session, string kind, Guid person, Guid rule, Guid fact, DateOnly? day, DateOnly? until, DateTimeOffset at, string replaced, CancellationToken ct)
    {
        await session.Write(
            """
            update templates.obligation_facts set ended_at = @at
            where tenant_id = @tenant and person_id = @person and rule_id = @rule and kind = @replaced and ended_at is null
            """, ct, ("at", at), ("person", person), ("rule", rule), ("replaced", replaced));
        await session.Write(
            """
            insert into templates.obligation_facts (tenant_id, fact_id, person_id, rule_id, kind, day, until, recorded_at)
            values (@tenant, @fact, @person, @rule, @kind, @day::date, @until::date, @at) on conflict do nothing
            """, ct, ("fact", fact), ("person", person), ("rule", rule), ("kind", kind), ("day", day), ("until", until), ("at", at));
    }

    private static Task Close(this IDocumentSession session, Guid fact, DateTimeOffset at, CancellationToken ct) => session.Write(
        "update templates.obligation_facts set ended_at = @at where tenant_id = @tenant and fact_id = @fact and ended_at is null", ct, ("fact", fact), ("at", at));
}
