using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

/// <param name="OwnOnboardingId">The reader's own, where they are the new employee.</param>
/// <param name="LeadsAny">The reader is the manager, or HR, of somebody who is being introduced.</param>
/// <param name="Items">At most 500, those that are late first.</param>
public sealed record MyOnboardingTasksView(Guid? OwnOnboardingId, bool LeadsAny, IReadOnlyList<MyOnboardingTaskView> Items);

/// <param name="PersonId">The new employee.</param>
/// <param name="StartsOn">Their first day.</param>
public sealed record MyOnboardingTaskView(Guid OnboardingId, Guid PersonId, DateOnly StartsOn, OnboardingTaskView Task);

/// <summary>What one is to do, over all onboardings</summary>
/// <remarks>What is not done, the earliest day first. Of HR's tasks those of the people that one is HR for.</remarks>
internal sealed class ListMyOnboardingTasksEndpoint(IQuerySession session, Parts parts, TaskTexts texts, TimeProvider clock) : EndpointWithoutRequest<MyOnboardingTasksView>
{
    private const int Most = 500;

    public override void Configure()
    {
        Get("/onboarding-tasks");
        Policies(OnboardingDoor.Read);
        Description(d => d.Produces<MyOnboardingTasksView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var reader = Actor.PersonIn(User);
        var seen = await parts.SeenBy(session, Actor.Of(User)!, o => o.State == OnboardingState.Running, part => part.HasAny, ct);
        var items = new List<MyOnboardingTaskView>();
        foreach (var (onboarding, part) in seen)
            items.AddRange((await texts.Of(onboarding, part, clock.Today(), ct)).Where(t => t.IsMine && !t.IsDone)
                .Select(task => new MyOnboardingTaskView(onboarding.Id, onboarding.PersonId, onboarding.StartsOn, task)));
        await Send.OkAsync(new(
            seen.Select(s => s.Onboarding).FirstOrDefault(o => o.PersonId == reader)?.Id, seen.Any(s => s.Part.Leads),
            [.. items.OrderBy(i => i.Task.Due).ThenBy(i => i.OnboardingId).Take(Most)]), ct);
    }
}
