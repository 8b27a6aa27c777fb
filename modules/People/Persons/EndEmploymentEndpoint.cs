using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record EndEmploymentRequest([property: RouteParam] Guid PersonId, [property: FromBody] EmploymentEnd Body);

/// <param name="End">The first day no longer employed: access ends as that day begins, at once where it is today.</param>
public sealed record EmploymentEnd(DateOnly End, EndReason Reason);

internal sealed class EndEmploymentValidator : Validator<EndEmploymentRequest>
{
    public EndEmploymentValidator() => RuleFor(r => r.Body.End).NotEmpty();
}

/// <summary>End a person's employment</summary>
/// <remarks>A coming end may be moved; one that has passed may not. History stays.</remarks>
internal sealed class EndEmploymentEndpoint(IMessageBus bus) : Endpoint<EndEmploymentRequest>
{
    public override void Configure()
    {
        Post("/people/{personId}/employment-end");
        Policies("person.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(EndEmploymentRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new EndEmployment(request.PersonId, request.Body.End, request.Body.Reason), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
