using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Contracts;
using Competence.Templates.LegalRules;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Competence.Templates.Obligations;

/// <summary>What a decision about one person and one rule has to know beside what they have done.</summary>
/// <param name="Rule">Null where there is no such one.</param>
/// <param name="IsKnown">The tenant has such a person.</param>
/// <param name="IsAsked">The rule is asked of them today.</param>
internal sealed record ObligationSurroundings(LegalRule? Rule, bool IsKnown, bool IsAsked)
{
    public Refusal? Refused(Guid person, Guid by) =>
        !IsKnown ? Refusal.NotFound("templates.unknown-person")
        : Rule is null ? Refusal.NotFound("templates.unknown-rule")
        : by == person ? Refusal.Forbidden("templates.own-obligation")
        : Rule.Content.Requires.Kind != RequirementKind.Evidence ? Refusal.Conflict("templates.not-of-people")
        : Rule.IsRetired ? Refusal.Conflict("templates.rule-retired")
        : null;
}

internal static class Acting
{
    public static async Task<ObligationSurroundings> SurroundingsOf(this IQuerySession session, Guid person, Guid rule, CancellationToken ct) => new(
        await session.LoadAsync<LegalRule>(rule, ct),
        (await session.Read("select 1 from templates.members where tenant_id = @tenant and person_id = @person", _ => true, ct, ("person", person))).Count > 0,
        (await session.AskedOf(person, ct)).Contains(rule));

    private static async Task<IReadOnlySet<Guid>> AskedOf(this IQuerySession session, Guid person, CancellationToken ct) => (await session.Read(
        "select rule_id from templates.obligations where tenant_id = @tenant and person_id = @person and ended_at is null", row => row.GetGuid(0), ct, ("person", person))).ToHashSet();

    /// <returns>The text sealed under the person's key; refused where the person has been erased.</returns>
    public static async Task<(string? Sealed, Refusal? Refusal)> SealAbout(
        this IDocumentSession session, PersonKeys keys, Guid person, string? text, Guid place, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(text)) return (null, null);
        await session.Begin(ct);
        return await keys.For(session, person, ct) is { } seal ? (seal.Close(text.Trim(), PlaceOf(place)), null) : (null, Refusal.Conflict("templates.person-erased"));
    }

    public static string PlaceOf(Guid fact) => $"obligation/{fact}";

    /// <summary>As events, as rows, and as news of what has become met or due; in one transaction.</summary>
    public static async Task<(Outcome, OutgoingMessages)> RecordObligation(
        this IDocumentSession session, IEventStream<ObligationRecord> stream, Decision decision, Guid person, TimeProvider clock, CancellationToken ct)
    {
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);
        await session.Begin(ct);
        await session.HoldObligations(ct);
        await session.WriteFacts(decision.Events, ct);
        var asked = await session.AskedOf(person, ct);
        news.AddRange(decision.Events.OfType<RequirementMet>().Where(m => asked.Contains(m.RuleId))
            .Select(m => new ObligationMet(m.PersonId, m.RuleId, m.On, m.ValidTo, m.OccurredAt)));
        news.AddRange(await session.TellDue(await session.LoadManyAsync<LegalRule>(ct, [.. asked]), [person], clock, ct));
        return (outcome, news);
    }
}
