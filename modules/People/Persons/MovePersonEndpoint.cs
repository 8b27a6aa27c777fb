using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record MovePersonRequest([property: RouteParam] Guid PersonId, [property: FromBody] UnitFrom Body);

/// <param name="From">The first day there; a coming day moves nothing today.</param>
public sealed record UnitFrom(Guid UnitId, DateOnly From);

internal sealed class MovePersonValidator : Validator<MovePersonRequest>
{
    public MovePersonValidator()
    {
        RuleFor(r => r.Body.UnitId).NotEmpty();
        RuleFor(r => r.Body.From).NotEmpty();
    }
}

/// <summary>Move a person to another unit, from a day on</summary>
/// <remarks>What is planned for a later day stays planned.</remarks>
internal sealed class MovePersonEndpoint(IMessageBus bus) : Endpoint<MovePersonRequest>
{
    public override void Configure()
    {
        Put("/people/{personId}/unit");
        Policies("placement.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MovePersonRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new MovePerson(request.PersonId, request.Body.UnitId, request.Body.From), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
