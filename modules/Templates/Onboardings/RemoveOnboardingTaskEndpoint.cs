using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record RemoveOnboardingTaskRequest([property: RouteParam] Guid OnboardingId, [property: RouteParam] string Key);

/// <summary>Take away a task that was added to an onboarding</summary>
/// <remarks>By who added it, and by manager and HR. A task of the template stays.</remarks>
internal sealed class RemoveOnboardingTaskEndpoint(Acting acting) : Endpoint<RemoveOnboardingTaskRequest>
{
    public override void Configure()
    {
        Delete("/onboardings/{OnboardingId}/tasks/{Key}");
        Policies(OnboardingDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RemoveOnboardingTaskRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new RemoveOnboardingTask(request.OnboardingId, request.Key, part), ct));
}
