using Competence.Kernel;
using Competence.People.Contracts;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Onboardings;

/// <summary>What onboardings do once people's employments have become others.</summary>
internal static class FollowingPlacements
{
    /// <summary>Within the transaction that the session has begun, and after the copy was replaced.</summary>
    /// <param name="before">The employments as they were, of those whom the module knew.</param>
    /// <param name="taken">The news of those whose copy was replaced.</param>
    public static async Task FollowPlacements(
        this IDocumentSession session, IReadOnlyDictionary<Guid, Employment> before, IReadOnlyList<Placement> taken, TimeProvider clock, CancellationToken ct)
    {
        var settings = await OnboardingSettings.Of(session, ct);
        var changed = taken.Where(p => before.GetValueOrDefault(p.PersonId) != new Employment(p.EmployedFrom, p.EmployedTo)).Select(p => p.PersonId).ToHashSet();
        var asked = taken.Where(p => changed.Contains(p.PersonId) || settings.TemplateId is not null && p.EmployedFrom >= settings.From).OrderBy(p => p.PersonId).ToList();
        if (asked.Count == 0) return;
        Guid[] people = [.. asked.Select(p => p.PersonId)];
        await session.HoldOnboardings(ct);
        var had = (await session.Query<Onboarding>().Where(o => o.PersonId.IsOneOf(people)).ToListAsync(ct)).ToLookup(o => o.PersonId);
        var template = settings.TemplateId is { } id ? (await session.Current(id, TemplateKind.Onboarding, ct)).Version : null;
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        foreach (var p in asked)
        {
            var (was, employment) = (before.GetValueOrDefault(p.PersonId), new Employment(p.EmployedFrom, p.EmployedTo));
            var after = new List<Onboarding>();
            foreach (var onboarding in had[p.PersonId])
            {
                var decision = onboarding.Follow(was, employment, now, today);
                if (decision.Events.Count > 0) session.Events.Append(onboarding.Id, onboarding.Version + decision.Events.Count, decision.Events);
                after.Add(decision.Events.Aggregate(onboarding, (o, e) => Onboarding.Fold(o, e)!));
            }
            if (template is null || !settings.Calls(was, employment, after, today)) continue;
            if (PlannedTask.Of(template.Content) is not { Count: > 0 } tasks) continue;
            var starts = Guid.CreateVersion7();
            session.Events.StartStream<Onboarding>(starts, new OnboardingStarted(
                starts, p.PersonId, template.TemplateId, template.Number, employment.From!.Value, employment.From.Value, tasks, BuddyId: null, By: null, now));
        }
    }
}
