using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reports.Schedules;

public sealed record SetReportScheduleRequest([property: RouteParam] string Key, [property: FromBody] ReportScheduleBody Body);

/// <param name="Day">1-28: the day of each month on which it goes. On that day or later in a month it begins with the next.</param>
/// <param name="RecipientIds">1-20 people who may read the report.</param>
public sealed record ReportScheduleBody(int Day, IReadOnlyList<Guid> RecipientIds);

internal sealed class SetReportScheduleValidator : Validator<SetReportScheduleRequest>
{
    public SetReportScheduleValidator()
    {
        RuleFor(r => r.Body.Day).InclusiveBetween(1, 28);
        RuleFor(r => r.Body.RecipientIds).Must(ids => ids is { Count: > 0 and <= 20 } && ids.Distinct().Count() == ids.Count).WithMessage("1-20");
    }
}

/// <summary>Have a report sent by mail each month</summary>
/// <remarks>Of the last whole month, to those who may read it on that day. Each gets the table as a workbook.</remarks>
internal sealed class SetReportScheduleEndpoint(IMessageBus bus) : Endpoint<SetReportScheduleRequest>
{
    public override void Configure()
    {
        Put("/organisation/metric-reports/{Key}/schedule");
        Policies("report-schedule.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(SetReportScheduleRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetReportSchedule(request.Key, request.Body.Day, request.Body.RecipientIds, Actor.Of(User)!, basedOn), ct)));
}
