using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Reskilling;

public sealed record PutForwardForReskillingRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid PipelineId, [property: FromBody] PutForward Body);

/// <param name="PersonId">Somebody whose plans one may see.</param>
public sealed record PutForward(Guid PersonId);

/// <param name="ParticipationId">The person's way through this pipeline.</param>
public sealed record PutForwardView(Guid ParticipationId);

internal sealed class PutForwardForReskillingValidator : Validator<PutForwardForReskillingRequest>
{
    public PutForwardForReskillingValidator() => RuleFor(r => r.Body.PersonId).NotEmpty();
}

/// <summary>Put somebody forward for a reskilling pipeline</summary>
/// <remarks>Never oneself: that is to volunteer. Who is in it already stays where they are.</remarks>
internal sealed class PutForwardForReskillingEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<PutForwardForReskillingRequest, PutForwardView>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/reskilling-pipelines/{PipelineId}/participants");
        Policies("reskilling.write");
        Description(d => d.Produces<PutForwardView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PutForwardForReskillingRequest request, CancellationToken ct)
    {
        var (person, by) = (request.Body.PersonId, Actor.PersonIn(User));
        var id = Participation.IdOf(request.PipelineId, person);
        var refusal = person == by ? Refusal.Forbidden("goals.own-participation")
            : await policy.Can(Actor.Of(User)!, "reskilling-part.read", person, ct) is null ? null : Refusal.NotFound("goals.unknown-person");
        var outcome = refusal is null
            ? await bus.InvokeAsync<Outcome>(new JoinReskilling(id, request.PipelineId, request.UnitId, person, by, null, null), ct)
            : new Outcome(refusal);
        await Send.ResultAsync(outcome.ToResult(() =>
            Results.Created($"/api/v1/units/{request.UnitId}/reskilling-pipelines/{request.PipelineId}/participants/{id}", new PutForwardView(id))));
    }
}
