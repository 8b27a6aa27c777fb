using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record DecideOpeningRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: FromBody] OpeningDecision Body);

/// <param name="CandidateId">The chosen one.</param>
/// <param name="Reason">1-2,000 characters: why this one.</param>
public sealed record OpeningDecision(Guid CandidateId, string Reason);

internal sealed class DecideOpeningValidator : Validator<DecideOpeningRequest>
{
    public DecideOpeningValidator()
    {
        RuleFor(r => r.Body.CandidateId).NotEmpty();
        RuleFor(r => r.Body.Reason).NotEmpty().MaximumLength(2000);
    }
}

/// <summary>Choose a candidate for an opening</summary>
/// <remarks>A person decides and says why; whoever lacks what the law asks cannot be chosen. The opening is filled by it.</remarks>
internal sealed class DecideOpeningEndpoint(IMessageBus bus) : Endpoint<DecideOpeningRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/openings/{OpeningId}/decision");
        Policies("opening.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(DecideOpeningRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new DecideOpening(request.OpeningId, request.UnitId, request.Body.CandidateId, Actor.PersonIn(User), request.Body.Reason), ct))
            .ToResult(() => Results.NoContent()));
}
