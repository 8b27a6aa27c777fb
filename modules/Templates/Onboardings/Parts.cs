using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Onboardings;

/// <summary>As much of an onboarding as says who has a part in it.</summary>
/// <param name="HandedTo">Those to whom single tasks were handed.</param>
internal sealed record Involved(Guid Id, Guid PersonId, Guid? BuddyId, Guid? ItId, IReadOnlyList<Guid> HandedTo)
{
    public static Involved In(Onboarding o) => new(o.Id, o.PersonId, o.BuddyId, o.ItId, o.HandedTo);
}

/// <summary>
/// The one place that says who has which part, read live: manager and HR by the policy, and of those who have not begun yet by what they
/// will be on their first day; IT by name, or whom the settings name for the unit.
/// </summary>
internal sealed class Parts(IQuerySession session, IPolicy policy, TimeProvider clock)
{
    public async Task<Part> Of(Onboarding? onboarding, Actor actor, CancellationToken ct) =>
        onboarding is null ? Part.None : (await Of([Involved.In(onboarding)], actor, ct))[onboarding.Id];

    public async Task<bool> Leads(Guid person, Actor actor, CancellationToken ct) =>
        (await Of([new(person, person, null, null, [])], actor, ct))[person].Leads;

    public async Task<IReadOnlyDictionary<Guid, Part>> Of(IReadOnlyCollection<Involved> onboardings, Actor actor, CancellationToken ct)
    {
        var reader = actor.PersonId!.Value;
        Guid[] people = [.. onboardings.Select(o => o.PersonId).Distinct()];
        var (manager, hr) = await Leading(people, actor, ct);
        var it = await ItFor([.. onboardings.Where(o => o.ItId is null).Select(o => o.PersonId)], reader, ct);
        return onboardings.ToDictionary(o => o.Id, o => new Part(reader, PartiesIn(o).ToHashSet(), o.HandedTo.Contains(reader)));

        IEnumerable<Party> PartiesIn(Involved o)
        {
            if (o.PersonId == reader)
            {
                yield return Party.Employee;
                yield break;
            }
            if (manager.Contains(o.PersonId)) yield return Party.Manager;
            if (hr.Contains(o.PersonId)) yield return Party.Hr;
            if (o.BuddyId == reader) yield return Party.Buddy;
            if (o.ItId == reader || o.ItId is null && it.Contains(o.PersonId)) yield return Party.It;
        }
    }

    /// <summary>Whom the settings name, for each of these people whose unit has somebody.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> ItOf(Guid[] people, CancellationToken ct)
    {
        var settings = await OnboardingSettings.Of(session, ct);
        if (people.Length == 0 || settings.ItContacts.Count == 0) return new Dictionary<Guid, Guid>();
        var units = await session.UnitsOf(people, clock.Today(), ct);
        return people.Distinct().Select(p => (Person: p, It: settings.ItFor(units[p]))).Where(p => p.It is not null).ToDictionary(p => p.Person, p => p.It!.Value);
    }

    private async Task<IReadOnlySet<Guid>> ItFor(Guid[] people, Guid reader, CancellationToken ct) =>
        (await OnboardingSettings.Of(session, ct)).ItContacts.Any(c => c.PersonId == reader)
            ? (await ItOf(people, ct)).Where(p => p.Value == reader).Select(p => p.Key).ToHashSet()
            : new HashSet<Guid>();

    private async Task<(IReadOnlySet<Guid> Manager, IReadOnlySet<Guid> Hr)> Leading(Guid[] people, Actor actor, CancellationToken ct)
    {
        var today = clock.Today();
        HashSet<Guid> manager = [.. await policy.Among(actor, OnboardingDoor.Lead, people, ct)], hr = [.. await policy.Among(actor, OnboardingDoor.Hr, people, ct)];
        Guid[] coming = [.. (await session.EmploymentsOf(people, ct)).Where(p => p.Value.From > today).Select(p => p.Key)];
        if (coming.Length == 0) return (manager, hr);
        var (managers, units) = (await session.ManagersOf(coming, today, ct), await session.UnitsOf(coming, today, ct));
        manager.UnionWith(coming.Where(p => managers[p].Contains(actor.PersonId!.Value)));
        var partnerIn = new HashSet<Guid>();
        foreach (var unit in coming.Select(p => units[p].FirstOrDefault()).Where(unit => unit != Guid.Empty).Distinct())
            if (await policy.CanIn(actor, OnboardingDoor.Hr, unit, ct) is null) partnerIn.Add(unit);
        hr.UnionWith(coming.Where(p => partnerIn.Contains(units[p].FirstOrDefault())));
        return (manager, hr);
    }
}
