using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Cycles;

public sealed record DraftCycleRequest([property: FromBody] CycleBody Body);

/// <param name="CycleId">The new round; open it to invite people.</param>
public sealed record CycleDraftedView(Guid CycleId);

internal sealed class DraftCycleValidator : Validator<DraftCycleRequest>
{
    public DraftCycleValidator() => RuleFor(r => r.Body).SetValidator(new CycleBodyValidator());
}

/// <summary>Prepare a round of conversations</summary>
/// <remarks>Nobody is invited until it is opened.</remarks>
internal sealed class DraftCycleEndpoint(IMessageBus bus) : Endpoint<DraftCycleRequest, CycleDraftedView>
{
    public override void Configure()
    {
        Post("/conversation-cycles");
        Policies("conversation-cycle.write");
        Description(d => d.Produces<CycleDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftCycleRequest request, CancellationToken ct)
    {
        var cycle = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new PlanCycle(cycle, request.Body.ToPlan(), Actor.PersonIn(User), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/conversation-cycles/{cycle}", new CycleDraftedView(cycle))));
    }
}
