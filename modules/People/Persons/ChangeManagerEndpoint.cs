using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record ChangeManagerRequest([property: RouteParam] Guid PersonId, [property: FromBody] ManagerFrom Body);

/// <param name="ManagerId">Null for nobody.</param>
/// <param name="From">The first day; a coming day moves nothing today.</param>
public sealed record ManagerFrom(Guid? ManagerId, DateOnly From);

internal sealed class ChangeManagerValidator : Validator<ChangeManagerRequest>
{
    public ChangeManagerValidator() => RuleFor(r => r.Body.From).NotEmpty();
}

/// <summary>Change whom a person reports to, from a day on</summary>
/// <remarks>What is planned for a later day stays planned.</remarks>
internal sealed class ChangeManagerEndpoint(IMessageBus bus) : Endpoint<ChangeManagerRequest>
{
    public override void Configure()
    {
        Put("/people/{personId}/manager");
        Policies("placement.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ChangeManagerRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new ChangeManager(request.PersonId, request.Body.ManagerId, request.Body.From), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
