using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record CancelOnboardingRequest([property: RouteParam] Guid OnboardingId);

/// <summary>Call off an onboarding</summary>
/// <remarks>By manager and HR. One whose employment never begins, or ends, is called off by itself.</remarks>
internal sealed class CancelOnboardingEndpoint(Acting acting) : Endpoint<CancelOnboardingRequest>
{
    public override void Configure()
    {
        Delete("/onboardings/{OnboardingId}");
        Policies(OnboardingDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CancelOnboardingRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new CancelOnboarding(request.OnboardingId, part), ct));
}
