using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record AssignRoleRequest([property: RouteParam] Guid PersonId, [property: FromBody] RoleFrom Body);

/// <param name="RoleProfileId">A published role profile.</param>
/// <param name="From">The first day in the role.</param>
public sealed record RoleFrom(Guid RoleProfileId, DateOnly From);

internal sealed class AssignRoleValidator : Validator<AssignRoleRequest>
{
    public AssignRoleValidator()
    {
        RuleFor(r => r.Body.RoleProfileId).NotEmpty();
        RuleFor(r => r.Body.From).NotEmpty();
    }
}

/// <summary>Give a person a role, from a day on</summary>
internal sealed class AssignRoleEndpoint(IMessageBus bus) : Endpoint<AssignRoleRequest>
{
    public override void Configure()
    {
        Post("/people/{personId}/roles");
        Policies("placement.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AssignRoleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new AssignRole(request.PersonId, request.Body.RoleProfileId, request.Body.From), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
