using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record StepBackParticipantRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid PipelineId, [property: RouteParam] Guid ParticipationId, [property: FromBody] StepBack Body);

/// <param name="From">The stage that the person is seen in.</param>
public sealed record StepBack(ReskillingStage From);

internal sealed class StepBackParticipantValidator : Validator<StepBackParticipantRequest>
{
    public StepBackParticipantValidator() => RuleFor(r => r.Body.From).NotEqual(ReskillingStage.Interest);
}

/// <summary>Take back somebody's last move in a reskilling pipeline</summary>
/// <remarks>As if it had not been made: figures forget it too. A placement that had been proposed is withdrawn.</remarks>
internal sealed class StepBackParticipantEndpoint(IMessageBus bus) : Endpoint<StepBackParticipantRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/reskilling-pipelines/{PipelineId}/participants/{ParticipationId}/step-back");
        Policies("reskilling.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(StepBackParticipantRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new StepBackParticipant(request.ParticipationId, request.PipelineId, request.UnitId, Actor.PersonIn(User), request.Body.From), ct))
            .ToResult(() => Results.NoContent()));
}
