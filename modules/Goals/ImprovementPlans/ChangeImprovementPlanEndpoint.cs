using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record ChangeImprovementPlanRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] ImprovementPlanBody Body);

internal sealed class ChangeImprovementPlanValidator : Validator<ChangeImprovementPlanRequest>
{
    public ChangeImprovementPlanValidator() => RuleFor(r => r.Body).SetValidator(new ImprovementPlanBodyValidator());
}

/// <summary>Write an improvement plan anew, as a whole</summary>
/// <remarks>By the manager and the named people of HR. Once it is approved, what has been seen, what is expected and who approved it stand.</remarks>
internal sealed class ChangeImprovementPlanEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<ChangeImprovementPlanRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/improvement-plans/{PlanId}");
        Policies(ImprovementParts.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeImprovementPlanRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        var draft = request.Body.Draft();
        var isHr = part == ImprovementPart.Writer && await policy.AreHr(session.TenantId, draft.HrIds, request.PersonId, ct);
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ChangeImprovementPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), part, draft, isHr, basedOn), ct)));
    }
}
