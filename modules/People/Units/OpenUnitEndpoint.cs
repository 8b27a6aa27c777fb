using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Units;

public sealed record OpenUnitRequest([property: FromBody] NewUnit Body);

/// <param name="Name">As people call it.</param>
/// <param name="ParentId">The unit above it; null at the top.</param>
/// <param name="ExternalId">Its id in the HR system, if it has one there.</param>
public sealed record NewUnit(string Name, UnitKind Kind, Guid? ParentId = null, string? ExternalId = null);

/// <param name="UnitId">The new unit.</param>
public sealed record UnitOpenedView(Guid UnitId);

internal sealed class OpenUnitValidator : Validator<OpenUnitRequest>
{
    public OpenUnitValidator()
    {
        RuleFor(r => r.Body.Name).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.ExternalId).MaximumLength(100);
    }
}

/// <summary>Open a unit or a site</summary>
internal sealed class OpenUnitEndpoint(IMessageBus bus) : Endpoint<OpenUnitRequest, UnitOpenedView>
{
    public override void Configure()
    {
        Post("/units");
        Policies("unit.write");
        Description(d => d.Produces<UnitOpenedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(OpenUnitRequest request, CancellationToken ct)
    {
        var unit = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(
            new OpenUnit(unit, request.Body.Name, request.Body.Kind, request.Body.ParentId, request.Body.ExternalId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/units/{unit}", new UnitOpenedView(unit))));
    }
}
