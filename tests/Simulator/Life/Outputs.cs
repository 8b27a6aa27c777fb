using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>
/// What each unit brings about. Revenue is told on the last day of the month, now and then a month late or anew; what is counted is told of a whole
/// quarter on its last day.
/// </summary>
internal static class Outputs
{
    public static IEnumerable<Brought> Of(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(1); LastOf(month) < today; month = month.AddMonths(1))
        {
            var (last, next, quarter) = (LastOf(month), LastOf(month.AddMonths(1)), LastOf(month.AddMonths((12 - month.Month) % 3)));
            foreach (var (i, unit) in staff.Units.Index())
            {
                var people = histories.Count(h => h.Works(last) && h.PostOn(last).Unit == unit.Key);
                if (people == 0) continue;
                var (isLate, isCorrected) = (chance.Happens(.1) && next < today, chance.Happens(.1) && next < today);
                var revenue = new Brought(isLate ? next : last, unit.Key, month, OutputKind.Revenue, people * chance.Between(90_000_00, 140_000_00) / 100m);
                yield return revenue;
                if (isCorrected && !isLate) yield return revenue with { On = next, Amount = revenue.Amount + people * chance.Between(-5_000, 5_000) };
                if (i % 2 == 0 && quarter < today) yield return new(quarter, unit.Key, month, OutputKind.Count, people * chance.Between(3, 9)); // others make nothing that is counted
            }
        }
    }

    private static DateOnly LastOf(DateOnly month) => month.AddMonths(1).AddDays(-1);
}
