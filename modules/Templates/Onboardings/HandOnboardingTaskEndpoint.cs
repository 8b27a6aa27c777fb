using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record HandOnboardingTaskRequest([property: RouteParam] Guid OnboardingId, [property: RouteParam] string Key, [property: FromBody] TaskOwner Body);

/// <param name="PersonId">Who is to do it; null: whoever the template says, again.</param>
public sealed record TaskOwner(Guid? PersonId = null);

/// <summary>Hand a task of an onboarding to somebody else</summary>
/// <remarks>By whoever it belongs to, and by manager and HR. It is then theirs to see and to do, and no longer that of who had it.</remarks>
internal sealed class HandOnboardingTaskEndpoint(Acting acting) : Endpoint<HandOnboardingTaskRequest>
{
    public override void Configure()
    {
        Put("/onboardings/{OnboardingId}/tasks/{Key}/owner");
        Policies(OnboardingDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(HandOnboardingTaskRequest request, CancellationToken ct) => await Send.ResultAsync(await acting.Send(
        User, request.OnboardingId, part => new HandOnboardingTask(request.OnboardingId, request.Key, request.Body.PersonId, part), ct));
}
