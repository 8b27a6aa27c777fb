using Competence.Goals.Contracts;
using Competence.People.Contracts;
using Competence.Skills.Contracts;
using Competence.Templates.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>What has happened to people and openings.</summary>
/// <param name="another">What came later leaves what each seed was.</param>
internal sealed class LivedHappenings(Random random, Random another, DateOnly today)
{
    private int met; // gaps of every kind are met

    public Happening[] Of(IReadOnlyList<Placement> people, Guid[] units)
    {
        Happening[] own = [.. people.SelectMany(Happen), .. Enumerable.Range(0, people.Count / 2).Select(_ => Fill(units))];
        return [.. own.SelectMany(h => h.News is [LearningCompleted done] ? Offered(h, done, people.Single(p => p.PersonId == done.PersonId)) : [h])];
    }

#pragma warning disable CA5394 // nothing is guarded by it
    private IEnumerable<Happening> Happen(Placement person)
    {
        var (who, from) = (person.PersonId, person.Employments![0].From);
        DateOnly Day() => from.AddDays(random.Next(Math.Max(1, today.DayNumber - from.DayNumber)));
        for (var i = 0; i < random.Next(4); i++)
        {
            var (day, hours, cost, basis) = (Day(), random.Next(1, 4000) / 100m, random.Next(2) == 0 ? random.Next(1, 900_000) / 100m : (decimal?)null, Bases[random.Next(Bases.Length)]);
            List<(string, decimal)> adds = [("learners", 1), ("completions", 1), ("training_hours", hours)];
            if (basis != "none") adds.Add(($"hours_for_{(basis == "law" ? basis : basis + "s")}", hours));
            if (cost is { } spent) adds.Add(("development_cost", spent));
            yield return new(who, null, day, [new LearningCompleted(who, Guid.CreateVersion7(), Guid.CreateVersion7(), "Kurs", null, day, [], null, true, Days.Noon(day), hours, cost, basis)], adds);
        }
        if (random.Next(2) == 0)
        {
            var (day, late) = (Day(), random.Next(-40, 20));
            yield return new(
                who, null, day, [new PlanItemClosed(Guid.CreateVersion7(), Guid.CreateVersion7(), who, null, null, Days.Noon(day), day.AddDays(-late))],
                late <= 0 ? [("plan_items_done", 1), ("plan_items_on_time", 1)] : [("plan_items_done", 1)]);
        }
        if (random.Next(2) == 0)
        {
            var day = Day();
            yield return new(who, null, day, [new ConversationClosed(Guid.CreateVersion7(), who, Guid.CreateVersion7(), null, day, 1, Days.Noon(day))], [("conversations", 1)]);
        }
        if (random.Next(2) == 0)
        {
            var (day, gap, isMet) = (Day(), new SkillGap(who, Guid.CreateVersion7(), Guid.CreateVersion7(), 3, 2), random.Next(2) == 0);
            var closes = day.AddDays(random.Next(1, 500)) is var end && end < today ? end : (DateOnly?)null;
            var (kind, days) = (Kinds[isMet && closes is not null ? met++ % Kinds.Length : 0], (closes ?? day).DayNumber - day.DayNumber);
            var catalogue = new SkillsChanged([new(gap.SkillId, 1, "Kompetens", null, kind, true)]);
            yield return new(who, null, day, closes is { } on ? [new GapOpened([gap], day), new GapClosed([gap with { IsMet = isMet }], on), catalogue] : [new GapOpened([gap], day)], [], closes)
            {
                Lasts = "open_gaps", Ends = isMet ? [("days_to_close_gap", days), ($"days_to_close_{(kind == "aiData" ? "ai_data" : kind)}_gap", days)] : [],
            };
        }
    }

    /// <summary>Some were offered before they completed, for as long as the catalogue says; the others as they did.</summary>
    private Happening[] Offered(Happening completed, LearningCompleted done, Placement person)
    {
        if (another.Next(2) == 0) return [completed with { Adds = [.. completed.Adds, ("hours_offered", done.Hours!.Value)] }];
        var (hours, first) = (another.Next(1, 4000) / 100m, person.Employments![0].From);
        var day = completed.Day.AddDays(-another.Next(200)) is var earlier && earlier < first ? first : earlier;
        return
        [
            new(person.PersonId, null, day, [new LearningOffered([new(person.PersonId, done.ItemId, hours)], Days.Noon(day)), done], [("hours_offered", hours)]),
            completed with { News = [] },
        ];
    }

    private Happening Fill(Guid[] units)
    {
        var (unit, day, days, isInternal) = (units[random.Next(units.Length)], today.AddDays(-random.Next(1000)), random.Next(5, 200), random.Next(2) == 0);
        var opening = Guid.CreateVersion7();
        return new(
            opening, unit, day, [new OpeningFilled(opening, unit, Guid.CreateVersion7(), isInternal ? Guid.CreateVersion7() : null, day, Days.Noon(day), day.AddDays(-days), IsCritical: days % 3 == 0)],
            [("days_to_fill", days), .. Filled("", true), .. Filled("critical_", days % 3 == 0)]);

        IEnumerable<(string, decimal)> Filled(string prefix, bool isOfIt) => (isOfIt, isInternal) switch
        {
            (false, _) => [],
            (_, true) => [($"{prefix}openings_filled", 1), ($"{prefix}filled_internally", 1)],
            _ => [($"{prefix}openings_filled", 1)],
        };
    }

    private static readonly string[] Kinds = ["technical", "soft", "leadership", "aiData", "regulated", "language"];

    private static readonly string[] Bases = ["goal", "gap", "law", "none"];
#pragma warning restore CA5394
}
