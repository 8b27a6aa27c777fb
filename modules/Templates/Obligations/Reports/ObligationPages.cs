using System.Globalization;
using Competence.Kernel;
using Marten;

namespace Competence.Templates.Obligations.Reports;

/// <param name="Day">Of which it is said.</param>
/// <param name="Items">Those with most left to do first.</param>
/// <param name="Rules">The rules that were asked of anybody then, by title, as they were called.</param>
/// <param name="NextCursor">Send it as <c>cursor</c> to read on; null at the end.</param>
public sealed record ObligationsView(DateOnly Day, IReadOnlyList<PersonStandingView> Items, IReadOnlyList<AskedRuleView> Rules, string? NextCursor);

/// <summary>People and what is asked of each, a page at a time.</summary>
internal sealed class ObligationPages(IQuerySession session)
{
    private readonly ObligationReading reading = new(session);

    /// <param name="state">Only people who have an obligation in that state.</param>
    /// <param name="cursor">The urgency and the id of the last person that was sent.</param>
    public async Task<ObligationsView> Of(KnownOn when, ObligationFilter filter, ObligationState? state, (int Urgency, Guid Person)? cursor, int limit, CancellationToken ct)
    {
        var rules = await reading.RulesOn(when, ct);
        var rows = await session.Read(
            $"""
            with {ObligationReading.Standings}, who as (
                select person_id, min({Urgency.Sql}) as urgency from standing group by 1 having @state::text is null or bool_or(state = @state)
            ), page as (
                select person_id, urgency from who where @urgency::int is null or (urgency, person_id) > (@urgency, @person::uuid) order by urgency, person_id limit @limit
            ) select {ObligationReading.Columns}, urgency from standing join page using (person_id) order by urgency, person_id, rule_id
            """, row => (Row: ObligationReading.Row(row), Urgency: row.GetInt32(8)), ct,
            [
                .. ObligationReading.Parameters(when, rules, filter), ("state", state?.ToString().ToLowerInvariant()), ("urgency", cursor?.Urgency), ("person", cursor?.Person),
                ("limit", limit + 1),
            ]);
        var people = rows.GroupBy(r => r.Row.PersonId).ToList();
        var last = people.Count > limit ? people[limit - 1].First() : default;
        return new(
            when.Day, [.. people.Take(limit).Select(p => new PersonStandingView(p.Key, [.. p.Select(r => ObligationStandingView.Of(r.Row))]))],
            [.. rules.Where(r => filter.RuleId is null || r.Id == filter.RuleId).Select(r => new AskedRuleView(r.Id, r.Content.Title))],
            last.Row is null ? null : string.Create(CultureInfo.InvariantCulture, $"{last.Urgency}.{last.Row.PersonId:N}"));
    }

    /// <returns>Not read where nobody here has written it.</returns>
    public static (bool IsRead, (int, Guid)? Place) ReadCursor(string? cursor) =>
        string.IsNullOrEmpty(cursor) ? (true, null)
        : cursor.Split('.') is [var urgency, var person] && int.TryParse(urgency, NumberStyles.None, CultureInfo.InvariantCulture, out var u)
            && Guid.TryParseExact(person, "N", out var id) ? (true, (u, id))
        : (false, null);

    public static readonly Refusal UnreadableCursor = new(400, "manners.cursor");
}
