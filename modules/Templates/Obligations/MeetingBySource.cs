using Competence.Kernel;
using Competence.Templates.LegalRules;
using Marten;
using Wolverine;

namespace Competence.Templates.Obligations;

/// <summary>Something elsewhere that shows what a rule asks.</summary>
/// <param name="Own">The last day that it has itself.</param>
internal sealed record MetSource(MetBy How, Guid Id, DateOnly On, DateOnly? Own);

/// <summary>What meets itself by what others tell; told again, it changes nothing.</summary>
internal static class MeetingBySource
{
    public static async Task<OutgoingMessages> MeetBySource(
        this IDocumentSession session, Guid person, MetSource source, Func<LegalRuleContent, bool> isMet, TimeProvider clock, CancellationToken ct)
    {
        var rules = (await session.Query<LegalRule>().Where(r => !r.IsRetired).ToListAsync(ct)).Where(r => isMet(r.Content)).ToList();
        if (rules.Count == 0) return [];
        var stream = await session.Events.FetchForWriting<ObligationRecord>(ObligationRecord.IdOf(person), ct);
        return (await session.RecordObligation(stream, Meet(person, source, rules, stream.Aggregate, clock.GetUtcNow()), person, clock, ct)).Item2;
    }

    public static async Task<OutgoingMessages> TakeBackSource(this IDocumentSession session, Guid person, Guid source, TimeProvider clock, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<ObligationRecord>(ObligationRecord.IdOf(person), ct);
        return (await session.RecordObligation(stream, TakeBack(person, source, stream.Aggregate, clock.GetUtcNow()), person, clock, ct)).Item2;
    }

    internal static Decision Meet(Guid person, MetSource source, IEnumerable<LegalRule> rules, ObligationRecord? record, DateTimeOffset now) => Decision.Record(
    [
        .. rules.Where(rule => record?.Of(rule.Id).Met.Any(m => m.SourceId == source.Id) is not true).Select(rule => new RequirementMet(
            person, rule.Id, FactOf(rule.Id, source.Id), source.On, Validity.Until(rule.Content.Interval, source.On, source.Own), source.How, source.Id, Note: null, By: null, now)),
    ]);

    internal static Decision TakeBack(Guid person, Guid source, ObligationRecord? record, DateTimeOffset now) => Decision.Record(
    [
        .. (record?.Rules ?? new Dictionary<Guid, RuleFacts>()).SelectMany(r => r.Value.Met.Where(m => m.SourceId == source)
            .Select(m => new MetTakenBack(person, r.Key, m.FactId, By: null, now))),
    ]);

    private static Guid FactOf(Guid rule, Guid source) => Streams.Derive(source, $"meets {rule}");
}
