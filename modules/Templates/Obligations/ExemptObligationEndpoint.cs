using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Obligations;

public sealed record ExemptObligationRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid RuleId, [property: FromBody] ObligationExemptionBody Body);

/// <param name="Until">The last day; today or later, at most three years on.</param>
/// <param name="Reason">1-1,000 characters; the person reads it.</param>
public sealed record ObligationExemptionBody(DateOnly? Until, string Reason);

internal sealed class ExemptObligationValidator : Validator<ExemptObligationRequest>
{
    public ExemptObligationValidator()
    {
        RuleFor(r => r.Body.Until).NotEmpty();
        RuleFor(r => r.Body.Reason).NotEmpty().MaximumLength(1000);
    }
}

/// <summary>Exempt somebody from a rule until a day</summary>
/// <remarks>For HR alone, and never of oneself. In place of an earlier exemption.</remarks>
internal sealed class ExemptObligationEndpoint(IMessageBus bus) : Endpoint<ExemptObligationRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/obligations/{RuleId}/exemption");
        Policies("obligation-exemption.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ExemptObligationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ExemptObligation(
            request.PersonId, request.RuleId, Guid.CreateVersion7(), request.Body.Until!.Value, request.Body.Reason, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
