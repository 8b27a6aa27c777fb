using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Outputs;

/// <param name="Kind">Revenue where left out.</param>
/// <param name="UnitId">Of that unit alone, without those below it; of all where left out.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListOutputsRequest(
    [property: QueryParam] OutputKind? Kind = null, [property: QueryParam] Guid? UnitId = null, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="UnitName">Null where it has not been told.</param>
/// <param name="Month">By its first day.</param>
/// <param name="Amount">In SEK, or how many; at most two decimals.</param>
/// <param name="RecordedAt">When it was imported.</param>
public sealed record OutputView(Guid UnitId, string? UnitName, DateOnly Month, OutputKind Kind, decimal Amount, DateTimeOffset RecordedAt);

internal sealed class ListOutputsValidator : Validator<ListOutputsRequest>
{
    public ListOutputsValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.Cursor).Must(c => c is null || ListOutputsEndpoint.Read(c) is not null).WithMessage("…");
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>What units have brought about month by month, as imported</summary>
/// <remarks>The newest month first. What was replaced is left out.</remarks>
internal sealed class ListOutputsEndpoint(IQuerySession session) : Endpoint<ListOutputsRequest, Page<OutputView>>
{
    public override void Configure()
    {
        Get("/metric-outputs");
        Policies("metric-output.read");
        Description(d => d.Produces<Page<OutputView>>(200));
    }

    public override async Task HandleAsync(ListOutputsRequest request, CancellationToken ct)
    {
        var (kind, after) = (request.Kind ?? OutputKind.Revenue, Read(request.Cursor) ?? (DateOnly.MaxValue, Guid.Empty));
        var items = await session.Read(
            """
            select o.unit_id, n.name, o.month, o.amount, o.recorded_at from metrics.outputs o
            left join metrics.unit_names n on n.tenant_id = @tenant and n.unit_id = o.unit_id
            where o.tenant_id = @tenant and o.kind = @kind and o.ended_at is null and (@everywhere or o.unit_id = @unit)
            and (o.month < @month or o.month = @month and o.unit_id > @after)
            order by o.month desc, o.unit_id limit @limit
            """,
            row => new OutputView(
                row.GetGuid(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetFieldValue<DateOnly>(2), kind, row.GetDecimal(3), row.GetFieldValue<DateTimeOffset>(4)), ct,
            ("kind", kind.ToString()), ("everywhere", request.UnitId is null), ("unit", request.UnitId ?? Guid.Empty), ("month", after.Item1), ("after", after.Item2), ("limit", request.Limit + 1));
        await Send.OkAsync(new([.. items.Take(request.Limit)], items.Count > request.Limit && items[request.Limit - 1] is var last ? $"{last.Month:O}_{last.UnitId}" : null), ct);
    }

    internal static (DateOnly, Guid)? Read(string? cursor) =>
        cursor?.Split('_') is [var month, var unit] && DateOnly.TryParseExact(month, "O", out var day) && Guid.TryParse(unit, out var id) ? (day, id) : null;
}
