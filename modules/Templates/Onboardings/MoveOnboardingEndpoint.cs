using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record MoveOnboardingRequest([property: RouteParam] Guid OnboardingId, [property: FromBody] OnboardingStart Body);

/// <param name="StartsOn">The first day, within the employment.</param>
public sealed record OnboardingStart(DateOnly StartsOn);

internal sealed class MoveOnboardingValidator : Validator<MoveOnboardingRequest>
{
    public MoveOnboardingValidator() => RuleFor(r => r.Body.StartsOn).NotEmpty();
}

/// <summary>Give an onboarding another first day</summary>
/// <remarks>
/// By manager and HR, where it is not to begin with the employment. What is not done is due so much earlier or later; what is done keeps
/// its day. Where the employment's own first day moves, the onboarding follows by itself.
/// </remarks>
internal sealed class MoveOnboardingEndpoint(Acting acting) : Endpoint<MoveOnboardingRequest>
{
    public override void Configure()
    {
        Put("/onboardings/{OnboardingId}/start");
        Policies(OnboardingDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(MoveOnboardingRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new MoveOnboarding(request.OnboardingId, request.Body.StartsOn, part), ct));
}
