using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record MoveParticipantRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid PipelineId, [property: RouteParam] Guid ParticipationId, [property: FromBody] StageMove Body);

/// <param name="To">The next stage, or left.</param>
/// <param name="Reason">1-2,000 characters with admitted and left: why the person is chosen, or leaves.</param>
/// <param name="On">The day from which it holds, of a placement the first day in the role; without it today.</param>
public sealed record StageMove(ReskillingStage To, string? Reason = null, DateOnly? On = null);

internal sealed class MoveParticipantValidator : Validator<MoveParticipantRequest>
{
    public MoveParticipantValidator()
    {
        RuleFor(r => r.Body.Reason).MaximumLength(2000);
        RuleFor(r => r.Body.Reason).NotEmpty().When(r => r.Body.To is ReskillingStage.Admitted or ReskillingStage.Left);
    }
}

/// <summary>Take somebody a stage on in a reskilling pipeline, or out of it</summary>
/// <remarks>A person decides, and says why whom they admit. One who is placed is proposed for the role.</remarks>
internal sealed class MoveParticipantEndpoint(IMessageBus bus, TimeProvider clock) : Endpoint<MoveParticipantRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/reskilling-pipelines/{PipelineId}/participants/{ParticipationId}/moves");
        Policies("reskilling.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MoveParticipantRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new MoveParticipant(
                request.ParticipationId, request.PipelineId, request.UnitId, Actor.PersonIn(User), request.Body.To, request.Body.On ?? clock.Today(),
                request.Body.Reason), ct)).ToResult(() => Results.NoContent()));
}
