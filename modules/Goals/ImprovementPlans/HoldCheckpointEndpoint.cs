using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record HoldCheckpointRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: RouteParam] Guid CheckpointId, [property: FromBody] CheckpointResult Body);

/// <param name="IsMet">Whether what was to be seen by then was seen.</param>
/// <param name="Comment">1-2,000 characters: what was seen.</param>
public sealed record CheckpointResult(bool IsMet, string Comment);

internal sealed class HoldCheckpointValidator : Validator<HoldCheckpointRequest>
{
    public HoldCheckpointValidator() => RuleFor(r => r.Body.Comment).NotEmpty().MaximumLength(2000);
}

/// <summary>Say what was seen at a checkpoint of an improvement plan</summary>
/// <remarks>Once for each, by the manager or a named one of HR.</remarks>
internal sealed class HoldCheckpointEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<HoldCheckpointRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans/{PlanId}/checkpoints/{CheckpointId}/result");
        Policies(ImprovementParts.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(HoldCheckpointRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new HoldCheckpoint(request.PlanId, request.PersonId, Actor.PersonIn(User), part, request.CheckpointId, request.Body.IsMet, request.Body.Comment), ct)).ToResult(() => Results.NoContent()));
    }
}
