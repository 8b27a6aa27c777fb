using Competence.Kernel;
using Competence.Metrics.Measures;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Reports;

/// <param name="To">A day of the last of the twelve months; the last whole month where left out. At most a year back, as the year before is shown beside it.</param>
/// <param name="KnownAt">As it was known at that moment, by the definitions of then; now where left out.</param>
public sealed record GetMetricReportRequest([property: RouteParam] string Key, [property: QueryParam] DateOnly? To = null, [property: QueryParam] DateTimeOffset? KnownAt = null);

internal sealed class GetMetricReportValidator : Validator<GetMetricReportRequest>
{
    public GetMetricReportValidator(TimeProvider clock) => RuleFor(r => r.To).MonthOfReport(clock);
}

internal static class ReportMonth
{
    public static void MonthOfReport<T>(this IRuleBuilder<T, DateOnly?> day, TimeProvider clock) =>
        day.Must(to => to is not { } d || Window.MonthOf(d) <= Window.MonthOf(clock.Today()) && Window.MonthOf(d) >= Window.FirstKept(clock).AddYears(1))
            .WithMessage(_ => $"{Window.FirstKept(clock).AddYears(1):yyyy-MM}-{clock.Today():yyyy-MM}");

    public static DateOnly Of(DateOnly? to, TimeProvider clock) => Window.MonthOf(to ?? Window.MonthOf(clock.Today()).AddDays(-1));
}

/// <summary>A report by a standard, of the whole organisation</summary>
/// <remarks>Each line with its method, how many people it is about, the year before, and what was known of it a week after the period had ended.</remarks>
internal sealed class GetMetricReportEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetMetricReportRequest, MetricReportView>
{
    public override void Configure()
    {
        Get("/organisation/metric-reports/{Key}");
        Policies("aggregate.read");
        Description(d => d.Produces<MetricReportView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetMetricReportRequest request, CancellationToken ct)
    {
        if (MetricReport.Find(request.Key) is not { } report) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-report")));
        else await Send.OkAsync(await new ReportReading(session, clock).Of(report, ReportMonth.Of(request.To, clock), request.KnownAt, ct), ct);
    }
}
