using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record ReturnImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] ImprovementReturn Body);

/// <param name="Answer">1-2,000 characters: what is to be changed.</param>
public sealed record ImprovementReturn(string Answer);

internal sealed class ReturnImprovementPlanValidator : Validator<ReturnImprovementPlanRequest>
{
    public ReturnImprovementPlanValidator() => RuleFor(r => r.Body.Answer).NotEmpty().MaximumLength(2000);
}

/// <summary>Send an improvement plan back</summary>
/// <remarks>By the named approver; or taken back by whoever writes it. It is a draft again.</remarks>
internal sealed class ReturnImprovementPlanEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<ReturnImprovementPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans/{PlanId}/return");
        Policies(ImprovementParts.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ReturnImprovementPlanRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ReturnImprovementPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), part, request.Body.Answer), ct)).ToResult(() => Results.NoContent()));
    }
}
