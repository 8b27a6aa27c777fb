using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record CancelOpeningRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: FromBody] OpeningCancellation Body);

/// <param name="Reason">1-2,000 characters: why nobody will be chosen.</param>
public sealed record OpeningCancellation(string Reason);

internal sealed class CancelOpeningValidator : Validator<CancelOpeningRequest>
{
    public CancelOpeningValidator() => RuleFor(r => r.Body.Reason).NotEmpty().MaximumLength(2000);
}

/// <summary>Cancel an opening: nobody will be chosen</summary>
internal sealed class CancelOpeningEndpoint(IMessageBus bus) : Endpoint<CancelOpeningRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/openings/{OpeningId}/cancellation");
        Policies("opening.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CancelOpeningRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CancelOpening(request.OpeningId, request.UnitId, Actor.PersonIn(User), request.Body.Reason), ct)).ToResult(() => Results.NoContent()));
}
