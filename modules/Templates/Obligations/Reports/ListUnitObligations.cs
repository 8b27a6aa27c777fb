using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Obligations.Reports;

/// <param name="On">Today where left out; never a day to come.</param>
/// <param name="RuleId">Only this rule.</param>
/// <param name="State">Only people who have an obligation in that state.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListUnitObligationsRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] DateOnly? On = null, [property: QueryParam] Guid? RuleId = null,
    [property: QueryParam] ObligationState? State = null, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 50);

internal sealed class ListUnitObligationsValidator : Validator<ListUnitObligationsRequest>
{
    public ListUnitObligationsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>The legal check of a unit and all below it, person by person</summary>
/// <remarks>For its HR partner: who has left for a unit that is not theirs is left out. Units stand where they stand today.</remarks>
internal sealed class ListUnitObligationsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListUnitObligationsRequest, ObligationsView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/obligations");
        Policies("obligation-list.read");
        Description(d => d.Produces<ObligationsView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListUnitObligationsRequest request, CancellationToken ct)
    {
        var (isRead, cursor) = ObligationPages.ReadCursor(request.Cursor);
        var units = await Below(request.UnitId, ct);
        if (!isRead) await Send.ResultAsync(Outcome.Problem(ObligationPages.UnreadableCursor));
        else if (units.Length == 0) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-unit")));
        else if (KnownOn.Of(request.On, clock) is not { } when) await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("templates.day-to-come")));
        else
        {
            var page = await new ObligationPages(session).Of(when, new(Units: units, RuleId: request.RuleId), request.State, cursor, request.Limit, ct);
            var readable = await policy.Among(Actor.Of(User)!, "obligation.read", [.. page.Items.Select(p => p.PersonId)], ct);
            await Send.OkAsync(page with { Items = [.. page.Items.Where(p => readable.Contains(p.PersonId))] }, ct);
        }
    }

    private async Task<Guid[]> Below(Guid unit, CancellationToken ct) =>
    [
        .. await session.Read(
            """
            with recursive below (unit_id) as (
                select unit_id from templates.units where tenant_id = @tenant and unit_id = @unit
                union select u.unit_id from below b join templates.units u on u.tenant_id = @tenant and u.parent_id = b.unit_id
            ) select unit_id from below
            """, row => row.GetGuid(0), ct, ("unit", unit)),
    ];
}
