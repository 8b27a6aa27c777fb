using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record TickOnboardingTaskRequest([property: RouteParam] Guid OnboardingId, [property: RouteParam] string Key);

/// <summary>Say that a task of an onboarding is done</summary>
/// <remarks>By whoever it belongs to, and by manager and HR for anybody.</remarks>
internal sealed class TickOnboardingTaskEndpoint(Acting acting) : Endpoint<TickOnboardingTaskRequest>
{
    public override void Configure()
    {
        Put("/onboardings/{OnboardingId}/tasks/{Key}/done");
        Policies(OnboardingDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(TickOnboardingTaskRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new TickOnboardingTask(request.OnboardingId, request.Key, IsDone: true, part), ct));
}
