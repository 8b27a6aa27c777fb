using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record AdvanceOpeningRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: FromBody] OpeningStep Body);

/// <param name="To">internalFirst, open or interview; the next one.</param>
public sealed record OpeningStep(OpeningState To);

internal sealed class AdvanceOpeningValidator : Validator<AdvanceOpeningRequest>
{
    public AdvanceOpeningValidator() => RuleFor(r => r.Body.To).Must(to => to is OpeningState.InternalFirst or OpeningState.Open or OpeningState.Interview);
}

/// <summary>Take an opening a state on</summary>
/// <remarks>People of the organisation are asked first; after that, people from outside too.</remarks>
internal sealed class AdvanceOpeningEndpoint(IMessageBus bus) : Endpoint<AdvanceOpeningRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/openings/{OpeningId}/steps");
        Policies("opening.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(AdvanceOpeningRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new AdvanceOpening(request.OpeningId, request.UnitId, Actor.PersonIn(User), request.Body.To), ct)).ToResult(() => Results.NoContent()));
}
