using Competence.Kernel;
using Competence.Sheets;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Metrics.Readings;

/// <param name="Keys">Those metrics alone, at most 250; a key that no metric has is passed over. All where left out.</param>
/// <param name="Months">1, 3 or 12; each metric's own where left out.</param>
/// <param name="From">A day of the first month; the first that is kept, 24 months back, where left out.</param>
/// <param name="To">A day of the last month; the one that runs where left out.</param>
/// <param name="KnownAt">As it was known at that moment, by the definitions of then; now where left out.</param>
/// <param name="Format">CSV where left out.</param>
public sealed record ExportOrganisationMetricsRequest(
    [property: QueryParam] IReadOnlyList<string>? Keys = null, [property: QueryParam] int? Months = null, [property: QueryParam] DateOnly? From = null,
    [property: QueryParam] DateOnly? To = null, [property: QueryParam] DateTimeOffset? KnownAt = null, [property: QueryParam] ExportFormat? Format = null) : IReadingPeriod;

internal sealed class ExportOrganisationMetricsValidator : Validator<ExportOrganisationMetricsRequest>
{
    public ExportOrganisationMetricsValidator()
    {
        this.CheckPeriod();
        RuleFor(r => r.Keys).Must(ReadingPeriod.AreKeys).WithMessage("0-250");
    }
}

/// <summary>Key figures month by month as a file, of the whole organisation</summary>
/// <remarks>The same figures as on the screen, and those of the units right below in the last month; what is hidden there is empty here, and <c>isHidden</c>.</remarks>
internal sealed class ExportOrganisationMetricsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ExportOrganisationMetricsRequest>
{
    public override void Configure()
    {
        Get("/organisation/metric-readings/export");
        Policies("aggregate.read");
        this.AnswersWithFile();
    }

    public override async Task HandleAsync(ExportOrganisationMetricsRequest request, CancellationToken ct) =>
        await this.SendFile(await new ReadingExport(session, clock).Many(request, request.Keys, null, ct), request.Format, clock.Today(), ct);
}
