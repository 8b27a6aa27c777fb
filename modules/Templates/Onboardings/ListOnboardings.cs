using System.Linq.Expressions;
using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record ListOnboardingsRequest([property: QueryParam] bool Over = false);

/// <param name="Items">At most 1,000: those that are late first, then by first day.</param>
public sealed record OnboardingsView(IReadOnlyList<OnboardingHeadView> Items);

/// <param name="IsMyTeam">The reader is their manager; else HR for them.</param>
/// <param name="Tasks">How many there are.</param>
/// <param name="Overdue">Of those not done, how many are late.</param>
/// <param name="NextDue">The earliest day of what is not done; null where all is.</param>
public sealed record OnboardingHeadView(
    Guid OnboardingId, Guid PersonId, DateOnly StartsOn, OnboardingState State, CancelReason? Cancelled, bool IsMyTeam, int Tasks, int Done, int Overdue, DateOnly? NextDue,
    DateOnly? ProductiveOn);

/// <summary>The onboardings that one leads, at a glance</summary>
/// <remarks>A manager's of their team, HR's of the people that they are HR for: those that run, or those that are over and began within two years.</remarks>
internal sealed class ListOnboardingsEndpoint(IQuerySession session, Parts parts, TimeProvider clock) : Endpoint<ListOnboardingsRequest, OnboardingsView>
{
    private const int Most = 1000, DaysBack = 730;

    public override void Configure()
    {
        Get("/onboardings");
        Policies(OnboardingDoor.Read);
        Description(d => d.Produces<OnboardingsView>(200));
    }

    public override async Task HandleAsync(ListOnboardingsRequest request, CancellationToken ct)
    {
        var since = clock.Today().AddDays(-DaysBack);
        Expression<Func<Onboarding, bool>> among =
            request.Over ? o => o.State != OnboardingState.Running && o.StartsOn >= since : o => o.State == OnboardingState.Running;
        var led = await parts.SeenBy(session, Actor.Of(User)!, among, part => part.Leads, ct);
        await Send.OkAsync(new([
            .. led.Select(l => View(l.Onboarding, l.Part))
                .OrderByDescending(v => v.Overdue > 0).ThenBy(v => v.StartsOn).ThenBy(v => v.OnboardingId).Take(Most),
        ]), ct);
    }

    private OnboardingHeadView View(Onboarding o, Part part)
    {
        var (today, left) = (clock.Today(), o.State == OnboardingState.Running ? o.Tasks.Where(t => !t.IsDone).ToList() : []);
        return new(
            o.Id, o.PersonId, o.StartsOn, o.State, o.Cancelled, part.Parties.Contains(Party.Manager), o.Tasks.Count, o.Tasks.Count(t => t.IsDone),
            left.Count(t => t.IsOverdue(today)), left.Min(t => (DateOnly?)t.Due), o.ProductiveOn);
    }
}
