using Competence.Kernel;
using Competence.Templates.EmployerDuties;
using FastEndpoints;
using Marten;

namespace Competence.Templates.Obligations.Reports;

/// <param name="SiteId">Only who works there; left out: all.</param>
public sealed record GetExpiryCalendarRequest([property: QueryParam] Guid? SiteId = null);

/// <param name="Months">This month and the eleven after it, those without anything too.</param>
public sealed record ExpiryCalendarView(IReadOnlyList<ExpiryMonthView> Months);

/// <param name="Month">Its first day.</param>
/// <param name="Count">How many obligations of people have their last day in it.</param>
/// <param name="People">The first 200 of them, by day.</param>
/// <param name="Duties">What rules ask of the employer, by day.</param>
public sealed record ExpiryMonthView(DateOnly Month, int Count, IReadOnlyList<ExpiringView> People, IReadOnlyList<ExpiringDutyView> Duties);

public sealed record ExpiringView(Guid PersonId, Guid RuleId, LocalizedText Title, DateOnly ValidTo);

/// <param name="SiteId">Null: the whole organisation.</param>
public sealed record ExpiringDutyView(Guid RuleId, Guid? SiteId, LocalizedText Title, DateOnly ValidTo);

/// <summary>What has its last day in the twelve months to come</summary>
/// <remarks>From today on; what has expired already stands in the legal check.</remarks>
internal sealed class GetExpiryCalendarEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetExpiryCalendarRequest, ExpiryCalendarView>
{
    private const int Months = 12, MostAMonth = 200;

    public override void Configure()
    {
        Get("/legal/calendar");
        Policies("obligation-list.read");
    }

    public override async Task HandleAsync(GetExpiryCalendarRequest request, CancellationToken ct)
    {
        var (reading, when) = (new ObligationReading(session), KnownOn.Of(null, clock)!);
        var (rules, first) = (await reading.RulesOn(when, ct), new DateOnly(when.Day.Year, when.Day.Month, 1));
        var titles = rules.ToDictionary(r => r.Id, r => r.Content.Title);
        var people = (await session.Read(
            $"""
            with {ObligationReading.Standings}
            select {ObligationReading.Columns} from standing where state in ('valid', 'expiring') and valid_to between @day and @last order by valid_to, person_id, rule_id
            """, ObligationReading.Row, ct, [.. ObligationReading.Parameters(when, rules, new(request.SiteId)), ("last", first.AddMonths(Months).AddDays(-1))]))
            .ToLookup(r => MonthOf(r.ValidTo!.Value));
        var duties = (await session.DutiesOn(when, ct))
            .Where(d => d.Standing.ValidTo >= when.Day && (request.SiteId is null || d.SiteId is null || d.SiteId == request.SiteId))
            .OrderBy(d => d.Standing.ValidTo).ToLookup(d => MonthOf(d.Standing.ValidTo!.Value));
        await Send.OkAsync(new([.. Enumerable.Range(0, Months).Select(first.AddMonths).Select(month => new ExpiryMonthView(
            month, people[month].Count(), [.. people[month].Take(MostAMonth).Select(r => new ExpiringView(r.PersonId, r.RuleId, titles[r.RuleId], r.ValidTo!.Value))],
            [.. duties[month].Select(d => new ExpiringDutyView(d.RuleId, d.SiteId, d.Content.Title, d.Standing.ValidTo!.Value))]))]), ct);
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
