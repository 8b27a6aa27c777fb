using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Obligations.Reports;

/// <param name="On">Today where left out; never a day to come.</param>
/// <param name="SiteId">Only who worked there.</param>
/// <param name="RuleId">Only this rule.</param>
/// <param name="State">Only people who have an obligation in that state.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListObligationsRequest(
    [property: QueryParam] DateOnly? On = null, [property: QueryParam] Guid? SiteId = null, [property: QueryParam] Guid? RuleId = null,
    [property: QueryParam] ObligationState? State = null, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 50);

internal sealed class ListObligationsValidator : Validator<ListObligationsRequest>
{
    public ListObligationsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>The legal check of a day, person by person</summary>
/// <remarks>Of an earlier day it is what was known when that day ended.</remarks>
internal sealed class ListObligationsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListObligationsRequest, ObligationsView>
{
    public override void Configure()
    {
        Get("/legal/obligations");
        Policies("obligation-list.read");
        Description(d => d.Produces<ObligationsView>(200).ProducesProblem(409));
    }

    public override async Task HandleAsync(ListObligationsRequest request, CancellationToken ct)
    {
        var (isRead, cursor) = ObligationPages.ReadCursor(request.Cursor);
        if (!isRead) await Send.ResultAsync(Outcome.Problem(ObligationPages.UnreadableCursor));
        else if (KnownOn.Of(request.On, clock) is not { } when) await Send.ResultAsync(Outcome.Problem(Refusal.Conflict("templates.day-to-come")));
        else await Send.OkAsync(await new ObligationPages(session).Of(when, new(request.SiteId, RuleId: request.RuleId), request.State, cursor, request.Limit, ct), ct);
    }
}
