using Competence.Kernel;
using Competence.Skills.Workforce;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Inventory;

/// <param name="UnitId">Only who is in this unit or below it.</param>
/// <param name="RoleProfileId">Only who has this role.</param>
/// <param name="SiteId">Only who works at this place.</param>
/// <param name="Skills">Ids of 1 to 50 skills with commas between: who has all of them, within the levels.</param>
/// <param name="MinLevel">0-5.</param>
/// <param name="MaxLevel">0-5.</param>
/// <param name="Freshness">Stale: nothing was said in 12 months, or too little to be sure.</param>
/// <param name="Source">Only levels that this source has spoken on.</param>
/// <param name="Cursor">Where the page before ended.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record ListInventoryPeopleRequest(
    [property: QueryParam] string? Skills = null, [property: QueryParam] Guid? UnitId = null, [property: QueryParam] Guid? RoleProfileId = null,
    [property: QueryParam] Guid? SiteId = null, [property: QueryParam] int? MinLevel = null, [property: QueryParam] int? MaxLevel = null,
    [property: QueryParam] Freshness? Freshness = null, [property: QueryParam] InventorySource? Source = null,
    [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null) : IInventoryQuery;

/// <param name="UnitId">Null where the person has none.</param>
/// <param name="RoleProfileId">Null where the person has none.</param>
public sealed record InventoryPersonView(Guid PersonId, Guid? UnitId, Guid? RoleProfileId, IReadOnlyList<InventoryLevelView> Levels);

/// <param name="Level">0-5; null where nothing that was said still holds.</param>
/// <param name="IsStale">Nothing was said in 12 months, or too little to be sure.</param>
/// <param name="Newest">When something was said last.</param>
public sealed record InventoryLevelView(Guid SkillId, int? Level, bool IsStale, DateOnly? Newest);

internal sealed class ListInventoryPeopleValidator : Validator<ListInventoryPeopleRequest>
{
    public ListInventoryPeopleValidator()
    {
        this.RuleForInventory();
        RuleFor(r => r.Skills).NotEmpty();
        RuleFor(r => r.Cursor).MaximumLength(200).Must(InventoryCursor.IsReadable);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>Who has certain skills, among those whose levels the reader may see</summary>
/// <remarks>Nobody else is counted or told of. A page may be short, even empty, and yet have a next.</remarks>
internal sealed class ListInventoryPeopleEndpoint(IQuerySession session, IWorkforce workforce, IPolicy policy)
    : Endpoint<ListInventoryPeopleRequest, Page<InventoryPersonView>>
{
    public override void Configure()
    {
        Get("/inventory/people");
        Policies("directory.read");
        Description(d => d.Produces<Page<InventoryPersonView>>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListInventoryPeopleRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        int? unit = request.UnitId is { } id ? copy.Units.Find(id) : null;
        if (request.UnitId is not null && unit is null || copy.FilterOf(request, unit) is not { } filter)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
            return;
        }
        var people = new InventoryPeople(copy, new(session, policy, copy, Actor.Of(User)!), filter);
        await Send.OkAsync(await people.After(InventoryCursor.Read(request.Cursor)?.Id, request.Limit ?? 25, ct), ct);
    }
}
