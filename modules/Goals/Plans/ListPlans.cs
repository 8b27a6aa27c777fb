using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Plans;

public sealed record ListPlansRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">The newest first.</param>
public sealed record PlansView(IReadOnlyList<PlanHeadView> Items);

/// <summary>What whoever sees that there is a plan sees of it.</summary>
/// <param name="Until">Null where the reader sees the title and the state alone; so the others.</param>
/// <param name="Done">How many items are done, of how many.</param>
/// <param name="HoursLeft">Hours of what is not done.</param>
public sealed record PlanHeadView(
    Guid PlanId, Guid PersonId, string Title, PlanType Type, PlanState State, DateOnly? Until, int? Done, int? Items, decimal? HoursLeft);

/// <summary>A person's development plans</summary>
/// <remarks>Drafts for the person alone; for managers further up the title and the state alone.</remarks>
internal sealed class ListPlansEndpoint(IQuerySession session, IPolicy policy) : Endpoint<ListPlansRequest, PlansView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/plans");
        Policies("plan-title.read");
        Description(d => d.Produces<PlansView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListPlansRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var isWhole = await policy.Can(actor, "plan.read", request.PersonId, ct) is null;
        await Send.OkAsync(new(await session.Heads([request.PersonId], actor, _ => isWhole, onlyCurrent: false, ct)), ct);
    }
}
