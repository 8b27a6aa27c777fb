using Competence.Kernel;
using Competence.Templates.Contracts;
using Competence.Templates.LegalRules;
using Marten;

namespace Competence.Templates.Obligations;

internal static class TellingDue
{
    private const int AMessage = 2000;

    /// <summary>Each once: what was told is kept beside the obligation, and forgotten when it is valid, planned or exempted.</summary>
    /// <returns>Of those who newly lack what is asked, or whose day is near or past.</returns>
    public static async Task<IReadOnlyList<object>> TellDue(
        this IDocumentSession session, IReadOnlyList<LegalRule> rules, Guid[]? people, TimeProvider clock, CancellationToken ct)
    {
        var due = await session.Read(
            $"""
            with {ObligationReading.Standings}, told as (
                update templates.obligations o set told = s.due
                from (select *, case when state in ('missing', 'expiring', 'expired') then state end as due from standing) s
                where o.tenant_id = @tenant and o.rule_id = s.rule_id and o.person_id = s.person_id and o.ended_at is null and o.told is distinct from s.due
                returning o.person_id, o.rule_id, o.told, nullif(s.valid_to, 'infinity') as day
            ) select person_id, rule_id, told, day from told where told is not null order by 1, 2
            """, row => new DueObligation(row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.OrNull<DateOnly>(3)), ct,
            ObligationReading.Parameters(
                KnownOn.Of(null, clock)!, [.. rules.Where(r => r.Content.Requires.Kind == RequirementKind.Evidence).Select(r => new AskedRule(r.Id, r.Content))],
                new(People: people)));
        return [.. due.Chunk(AMessage).Select(some => new ObligationDue(some, clock.Today()))];
    }
}
