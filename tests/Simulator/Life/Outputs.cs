using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>What each unit brings about, told on the last day of the month; now and then two weeks later, or told anew.</summary>
internal static class Outputs
{
    private const int Late = 14;

    public static IEnumerable<Brought> Of(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(1); month.AddMonths(1) < today; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            foreach (var (i, unit) in staff.Units.Index())
            {
                var people = histories.Count(h => h.Works(last) && h.PostOn(last).Unit == unit.Key);
                if (people == 0) continue;
                var later = month.Month % 3 == 0 && last.AddDays(Late) < today && chance.Happens(.3);
                var revenue = new Brought(later ? last.AddDays(Late) : last, unit.Key, month, OutputKind.Revenue, people * chance.Between(90_000_00, 140_000_00) / 100m);
                yield return revenue;
                if (!later && month.Month % 3 == 0 && last.AddDays(Late) < today && chance.Happens(.3))
                    yield return revenue with { On = last.AddDays(Late), Amount = revenue.Amount + people * chance.Between(-50_000, 50_000) };
                if (i % 2 == 0) yield return new(last, unit.Key, month, OutputKind.Count, people * chance.Between(3, 9)); // others make nothing that is counted
            }
        }
    }
}
