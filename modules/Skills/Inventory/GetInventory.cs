using Competence.Kernel;
using Competence.Skills.Workforce;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Inventory;

/// <param name="RoleProfileId">Only who has this role.</param>
/// <param name="SiteId">Only who works at this place.</param>
/// <param name="Skills">Ids of at most 50 skills with commas between; all where left out.</param>
/// <param name="MinLevel">0-5.</param>
/// <param name="MaxLevel">0-5.</param>
/// <param name="Freshness">Stale: nothing was said in 12 months, or too little to be sure.</param>
/// <param name="Source">Only levels that this source has spoken on.</param>
/// <param name="Cursor">Where the page before ended.</param>
/// <param name="Limit">At most so many, 1 to 200; else 50.</param>
public sealed record GetInventoryRequest(
    [property: QueryParam] Guid? RoleProfileId = null, [property: QueryParam] Guid? SiteId = null, [property: QueryParam] string? Skills = null,
    [property: QueryParam] int? MinLevel = null, [property: QueryParam] int? MaxLevel = null, [property: QueryParam] Freshness? Freshness = null,
    [property: QueryParam] InventorySource? Source = null, [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null) : IInventoryQuery;

internal sealed class GetInventoryValidator : Validator<GetInventoryRequest>
{
    public GetInventoryValidator()
    {
        this.RuleForInventory();
        RuleFor(r => r.Cursor).MaximumLength(200).Must(InventoryCursor.IsReadable);
        RuleFor(r => r.Limit).InclusiveBetween(1, 200);
    }
}

/// <summary>Which skills there are, and how many have them</summary>
/// <remarks>Small groups are hidden. Who they are is asked by listInventoryPeople, and answered where the reader may see it.</remarks>
internal sealed class GetInventoryEndpoint(IQuerySession session, IWorkforce workforce) : Endpoint<GetInventoryRequest, InventoryView>
{
    public override void Configure()
    {
        Get("/inventory");
        Policies("aggregate.read");
        Description(d => d.Produces<InventoryView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetInventoryRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        if (copy.FilterOf(request, unit: null) is { } filter)
            await Send.OkAsync(await new SkillInventory(session, copy).Of(filter, InventoryCursor.Read(request.Cursor), request.Limit ?? 50, ct), ct);
        else await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
    }
}
