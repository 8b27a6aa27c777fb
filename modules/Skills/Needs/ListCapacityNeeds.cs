using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Skills.Needs;

/// <param name="SkillId">Only of this skill.</param>
/// <param name="Until">Only those needed by this day or earlier.</param>
/// <param name="Cursor">The last answer's nextCursor, with the same filters.</param>
/// <param name="Limit">1 to 200; 50 where left out.</param>
public sealed record ListCapacityNeedsRequest(
    [property: QueryParam] Guid? SkillId = null, [property: QueryParam] DateOnly? Until = null,
    [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null);

internal sealed class ListCapacityNeedsValidator : Validator<ListCapacityNeedsRequest>
{
    public ListCapacityNeedsValidator()
    {
        RuleFor(r => r.Limit).InclusiveBetween(1, 200);
        RuleFor(r => r.Cursor).MaximumLength(200).Must(c => NeedCursor.Read(c) is not null).When(r => r.Cursor is not null);
    }
}

/// <summary>What all units are to have, by day</summary>
internal sealed class ListCapacityNeedsEndpoint(IQuerySession session) : Endpoint<ListCapacityNeedsRequest, Page<CapacityNeedView>>
{
    public override void Configure()
    {
        Get("/capacity-needs");
        Policies("capacity-need.read");
    }

    public override async Task HandleAsync(ListCapacityNeedsRequest request, CancellationToken ct) =>
        await Send.OkAsync(await new NeedReading(session).Page(unit: null, request.SkillId, request.Until, request.Cursor, request.Limit ?? 50, ct), ct);
}
