using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record ChooseOnboardingHelpersRequest([property: RouteParam] Guid OnboardingId, [property: FromBody] OnboardingHelpers Body);

/// <param name="BuddyId">A colleague who helps; null: nobody yet.</param>
/// <param name="ItId">Who does IT's tasks; null: whom the settings name for the unit.</param>
public sealed record OnboardingHelpers(Guid? BuddyId = null, Guid? ItId = null);

/// <summary>Choose who helps in an onboarding</summary>
/// <remarks>By manager and HR. The tasks of the buddy and of IT are theirs from now on.</remarks>
internal sealed class ChooseOnboardingHelpersEndpoint(Acting acting) : Endpoint<ChooseOnboardingHelpersRequest>
{
    public override void Configure()
    {
        Put("/onboardings/{OnboardingId}/helpers");
        Policies(OnboardingDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ChooseOnboardingHelpersRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new ChooseOnboardingHelpers(request.OnboardingId, request.Body.BuddyId, request.Body.ItId, part), ct));
}
