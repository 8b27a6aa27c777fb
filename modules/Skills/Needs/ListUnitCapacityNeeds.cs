using Competence.Kernel;
using Competence.Skills.Members;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Needs;

/// <param name="SkillId">Only of this skill.</param>
/// <param name="Until">Only those needed by this day or earlier.</param>
/// <param name="Cursor">The last answer's nextCursor, with the same filters.</param>
/// <param name="Limit">1 to 200; 50 where left out.</param>
public sealed record ListUnitCapacityNeedsRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] Guid? SkillId = null, [property: QueryParam] DateOnly? Until = null,
    [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null);

internal sealed class ListUnitCapacityNeedsValidator : Validator<ListUnitCapacityNeedsRequest>
{
    public ListUnitCapacityNeedsValidator()
    {
        RuleFor(r => r.Limit).InclusiveBetween(1, 200);
        RuleFor(r => r.Cursor).MaximumLength(200).Must(c => NeedCursor.Read(c) is not null).When(r => r.Cursor is not null);
    }
}

/// <summary>What a unit and all below it are to have, by day</summary>
internal sealed class ListUnitCapacityNeedsEndpoint(IQuerySession session) : Endpoint<ListUnitCapacityNeedsRequest, Page<CapacityNeedView>>
{
    public override void Configure()
    {
        Get("/units/{unitId}/capacity-needs");
        Policies("capacity-need.read");
        Description(d => d.Produces<Page<CapacityNeedView>>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListUnitCapacityNeedsRequest request, CancellationToken ct)
    {
        if (await session.Unit(request.UnitId, ct) is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
        else await Send.OkAsync(await new NeedReading(session).Page(request.UnitId, request.SkillId, request.Until, request.Cursor, request.Limit ?? 50, ct), ct);
    }
}
