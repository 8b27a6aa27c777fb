using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record UntickOnboardingTaskRequest([property: RouteParam] Guid OnboardingId, [property: RouteParam] string Key);

/// <summary>Say that a task of an onboarding is not done after all</summary>
/// <remarks>It is due by the first day as that stands now.</remarks>
internal sealed class UntickOnboardingTaskEndpoint(Acting acting) : Endpoint<UntickOnboardingTaskRequest>
{
    public override void Configure()
    {
        Delete("/onboardings/{OnboardingId}/tasks/{Key}/done");
        Policies(OnboardingDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(UntickOnboardingTaskRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new TickOnboardingTask(request.OnboardingId, request.Key, IsDone: false, part), ct));
}
