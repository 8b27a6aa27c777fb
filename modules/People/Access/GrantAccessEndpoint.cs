using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Access;

public sealed record GrantAccessRequest([property: RouteParam] Guid PersonId, [property: FromBody] NewGrant Body);

/// <param name="UnitIds">For an HR partner the units they care for, with all below; for every other role none.</param>
public sealed record NewGrant(AccessRole Role, IReadOnlyList<Guid> UnitIds);

internal sealed class GrantAccessValidator : Validator<GrantAccessRequest>
{
    public GrantAccessValidator()
    {
        RuleFor(r => r.Body.UnitIds).Must(ids => ids.Count <= 500 && ids.Distinct().Count() == ids.Count).When(r => r.Body.UnitIds is not null);
        RuleFor(r => r.Body.UnitIds).NotEmpty().When(r => r.Body.Role == AccessRole.HrPartner);
        RuleFor(r => r.Body.UnitIds).Empty().When(r => r.Body.Role != AccessRole.HrPartner);
    }
}

/// <summary>Give a person a role; for one already held, other units</summary>
internal sealed class GrantAccessEndpoint(IMessageBus bus) : Endpoint<GrantAccessRequest>
{
    public override void Configure()
    {
        Post("/people/{personId}/grants");
        Policies("access.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404));
    }

    public override async Task HandleAsync(GrantAccessRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new GrantAccess(request.PersonId, request.Body.Role, request.Body.UnitIds, Actor.Of(User)!.PersonId), ct);
        await Send.ResultAsync(outcome.ToResult(Results.NoContent));
    }
}
