using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Reports.Schedules;

public sealed record EndReportScheduleRequest([property: RouteParam] string Key);

/// <summary>Have a report sent no longer</summary>
internal sealed class EndReportScheduleEndpoint(IMessageBus bus) : Endpoint<EndReportScheduleRequest>
{
    public override void Configure()
    {
        Delete("/organisation/metric-reports/{Key}/schedule");
        Policies("report-schedule.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(EndReportScheduleRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new SetReportSchedule(request.Key, 1, null, Actor.Of(User)!, null), ct)).ToResult(() => Results.NoContent()));
}
