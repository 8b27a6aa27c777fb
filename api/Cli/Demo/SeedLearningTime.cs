using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>One day a week for learning, and what the finance department has used of it lately: some often, some seldom, one away for a week.</summary>
internal static class SeedLearningTime
{
    private const string Assistant = "p184", Department = "finance";

    public static async Task All(CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        await client.SetLearningTimePolicyAsync("*", new() { Share = .2m, From = new(today.Year - 1, 1, 1) }, ct);
        var learners = company.People.Where(p => p.Unit == Department).Select(p => p.Key).ToList();
        foreach (var (key, at) in learners.Select((key, at) => (key, at)))
        {
            var person = people[key];
            await client.ActAsAsync(new() { PersonId = person }, ct);
            foreach (var week in Enumerable.Range(1, 10).Where(week => key == Assistant || (week + at) % ((at % 3) + 1) == 0))
                await client.EnterLearningHoursAsync(person, new()
                {
                    Kind = HoursKind.Used, Day = monday.AddDays((-7 * week) + (at % 5)), Hours = 2 + ((week + at) % 4),
                    Basis = (at + week) % 3 == 0 ? LearningBasis.Goal : LearningBasis.Gap,
                }, cancellationToken: ct);
            Steps.Tell("learning time", at + 1);
        }
        await Assistants(client, people[Assistant], monday, ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
    }

    /// <summary>What she does in her plan, what is set aside for Friday, and a week of holiday.</summary>
    private static async Task Assistants(CompetenceClient client, Guid person, DateOnly monday, CancellationToken ct)
    {
        await client.ActAsAsync(new() { PersonId = person }, ct);
        var plan = (await client.ListPlansAsync(person, ct)).Items[0];
        var course = (await client.GetPlanAsync(person, plan.PlanId, ct)).Items.First(i => i.SkillId is not null);
        await client.EnterLearningHoursAsync(person, new()
        {
            Kind = HoursKind.Used, Day = monday, Hours = 3, PlanId = plan.PlanId, PlanItemId = course.ItemId, Note = "Formler i kalkylbladet, med verktyget bredvid",
        }, cancellationToken: ct);
        await client.EnterLearningHoursAsync(person, new()
        {
            Kind = HoursKind.Planned, Day = monday.AddDays(4), Hours = 4, PlanId = plan.PlanId, PlanItemId = course.ItemId,
        }, cancellationToken: ct);
        var away = monday.AddDays(-42);
        await client.MarkAbsenceAsync(person, away, new() { Days = [away, away.AddDays(1), away.AddDays(2)] }, ct);
    }
}
