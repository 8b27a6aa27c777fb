using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record GetOnboardingRequest([property: RouteParam] Guid OnboardingId);

/// <param name="PersonId">The new employee.</param>
/// <param name="StartsOn">The first day.</param>
/// <param name="Parts">What the reader is in it.</param>
/// <param name="Leads">The reader arranges it: as the manager, or as HR.</param>
/// <param name="ManagerId">For the new employee and those who lead; null for the others, and where there is none.</param>
/// <param name="BuddyId">The same.</param>
/// <param name="ItId">The same: by name, or whom the settings name for the unit.</param>
/// <param name="IsItChosen">False where the settings name them.</param>
/// <param name="ProductiveOn">The day from which the person does the job in full; for those who lead.</param>
/// <param name="Tasks">Those that the reader sees, by day: all for who leads, their own for the others.</param>
public sealed record OnboardingView(
    Guid OnboardingId, Guid PersonId, DateOnly StartsOn, OnboardingState State, CancelReason? Cancelled, IReadOnlyList<Party> Parts, bool Leads, Guid? ManagerId, Guid? BuddyId,
    Guid? ItId, bool IsItChosen, DateOnly? ProductiveOn, DateOnly? EmployedTo, IReadOnlyList<OnboardingTaskView> Tasks);

/// <summary>An onboarding, as far as one has a part in it</summary>
/// <remarks>
/// Manager and HR see all of it; the new employee, the buddy, IT and whoever a task was handed to see their own tasks. To others there is
/// no such onboarding.
/// </remarks>
internal sealed class GetOnboardingEndpoint(IQuerySession session, Parts parts, TaskTexts texts, TimeProvider clock) : Endpoint<GetOnboardingRequest, OnboardingView>
{
    public override void Configure()
    {
        Get("/onboardings/{OnboardingId}");
        Policies(OnboardingDoor.Read);
        Description(d => d.Produces<OnboardingView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOnboardingRequest request, CancellationToken ct)
    {
        var onboarding = await session.LoadAsync<Onboarding>(request.OnboardingId, ct);
        var part = await parts.Of(onboarding, Actor.Of(User)!, ct);
        if (onboarding is null || !part.Sees(onboarding))
        {
            await Send.ResultAsync(Outcome.Problem(Part.Unknown));
            return;
        }
        await Send.OkAsync(await View(onboarding, part, ct), ct);
    }

    private async Task<OnboardingView> View(Onboarding o, Part part, CancellationToken ct)
    {
        var (today, seesWho) = (clock.Today(), part.Leads || part.IsNewcomer);
        Guid? manager = seesWho ? (await session.ManagersOf([o.PersonId], today, ct))[o.PersonId].Select(m => (Guid?)m).FirstOrDefault() : null;
        var it = seesWho ? o.ItId ?? (await parts.ItOf([o.PersonId], ct)).Select(p => (Guid?)p.Value).FirstOrDefault() : null;
        var employment = part.Leads ? await session.EmploymentOf(o.PersonId, ct) : null;
        return new(
            o.Id, o.PersonId, o.StartsOn, o.State, part.Leads ? o.Cancelled : null, [.. part.Parties.Order()], part.Leads, manager, seesWho ? o.BuddyId : null, it,
            seesWho && o.ItId is not null, part.Leads ? o.ProductiveOn : null, employment?.To, await texts.Of(o, part, today, ct));
    }
}
