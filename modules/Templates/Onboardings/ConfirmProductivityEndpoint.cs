using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record ConfirmProductivityRequest([property: RouteParam] Guid OnboardingId, [property: FromBody] Productivity Body);

/// <param name="ProductiveOn">Not before the first day, and not to come.</param>
public sealed record Productivity(DateOnly ProductiveOn);

internal sealed class ConfirmProductivityValidator : Validator<ConfirmProductivityRequest>
{
    public ConfirmProductivityValidator() => RuleFor(r => r.Body.ProductiveOn).NotEmpty();
}

/// <summary>Confirm from which day a new employee does the job in full</summary>
/// <remarks>By the manager, or HR for them. It completes the onboarding; said again, it corrects the day.</remarks>
internal sealed class ConfirmProductivityEndpoint(Acting acting) : Endpoint<ConfirmProductivityRequest>
{
    public override void Configure()
    {
        Put("/onboardings/{OnboardingId}/productivity");
        Policies(OnboardingDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ConfirmProductivityRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new ConfirmProductivity(request.OnboardingId, request.Body.ProductiveOn, part), ct));
}
