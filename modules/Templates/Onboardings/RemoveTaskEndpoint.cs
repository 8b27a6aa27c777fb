using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record RemoveTaskRequest([property: RouteParam] Guid OnboardingId, [property: RouteParam] string Key);

/// <summary>Take away a task that was added to an onboarding</summary>
/// <remarks>By who added it, and by manager and HR. A task of the template stays.</remarks>
internal sealed class RemoveTaskEndpoint(Acting acting) : Endpoint<RemoveTaskRequest>
{
    public override void Configure()
    {
        Delete("/onboardings/{OnboardingId}/tasks/{Key}");
        Policies(OnboardingDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RemoveTaskRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        HttpContext, request.OnboardingId, part => new RemoveTask(request.OnboardingId, request.Key, part), ct));
}
