using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record AppointDeputyRequest([property: RouteParam] Guid PersonId, [property: FromBody] NewDeputy Body);

/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer.</param>
public sealed record NewDeputy(Guid DeputyId, DateOnly From, DateOnly To);

internal sealed class AppointDeputyValidator : Validator<AppointDeputyRequest>
{
    public AppointDeputyValidator()
    {
        RuleFor(r => r.Body.DeputyId).NotEmpty();
        RuleFor(r => r.Body.From).NotEmpty();
        RuleFor(r => r.Body.To).NotEmpty();
    }
}

/// <summary>Let somebody stand in for a manager, between two days</summary>
internal sealed class AppointDeputyEndpoint(IMessageBus bus) : Endpoint<AppointDeputyRequest>
{
    public override void Configure()
    {
        Post("/people/{personId}/deputies");
        Policies("deputy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AppointDeputyRequest request, CancellationToken ct)
    {
        var (deputy, from, to) = request.Body;
        var outcome = await bus.InvokeAsync<Outcome>(new AppointDeputy(request.PersonId, deputy, from, to), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
