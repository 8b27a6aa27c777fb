using Competence.Kernel;
using Competence.Sheets;
using FastEndpoints;
using Marten;

namespace Competence.Metrics.Readings;

/// <param name="Months">1, 3 or 12; the metric's own where left out.</param>
/// <param name="From">A day of the first month; the first that is kept, 24 months back, where left out.</param>
/// <param name="To">A day of the last month; the one that runs where left out.</param>
/// <param name="KnownAt">As it was known at that moment, by the definition of then; now where left out.</param>
/// <param name="Format">CSV where left out.</param>
public sealed record ExportOrganisationMetricRequest(
    [property: RouteParam] string Key, [property: QueryParam] int? Months = null, [property: QueryParam] DateOnly? From = null,
    [property: QueryParam] DateOnly? To = null, [property: QueryParam] DateTimeOffset? KnownAt = null, [property: QueryParam] ExportFormat? Format = null) : IReadingPeriod;

internal sealed class ExportOrganisationMetricValidator : Validator<ExportOrganisationMetricRequest>
{
    public ExportOrganisationMetricValidator() => this.CheckPeriod();
}

/// <summary>A key figure month by month as a file, of the whole organisation</summary>
/// <remarks>The same figures as on the screen, and those of the units right below in the last month; what is hidden there is empty here, and <c>isHidden</c>.</remarks>
internal sealed class ExportOrganisationMetricEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ExportOrganisationMetricRequest>
{
    public override void Configure()
    {
        Get("/organisation/metrics/{Key}/export");
        Policies("aggregate.read");
        this.AnswersWithFile();
    }

    public override async Task HandleAsync(ExportOrganisationMetricRequest request, CancellationToken ct) =>
        await this.SendFile(await new ReadingExport(session, clock).One(request, request.Key, null, ct), request.Format, clock.Today(), ct);
}
