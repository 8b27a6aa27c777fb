using System.Globalization;
using Competence.Cli.Demo;
using Competence.Simulator.Life;

namespace Competence.Simulator.Demo;

/// <summary>The demo company of <c>run</c> as a staff that a life leads up to.</summary>
internal static class DemoCompany
{
    /// <summary>Whom the demo tells a story of, besides the cast.</summary>
    private static readonly string[] Told = ["p061", "p087", "p151", "p178", "p186", "p196", "p199"];

    /// <summary>The seed tells of the pairs and the conversations of today.</summary>
    public static readonly Pace Pace = Pace.Usual with { PairsEnd = 60, TalksRemain = 0 };

    private const int Year = 365;

    public static Staff Staff(Company company) => new(
        [.. company.Units.Select(u => new Place(u.Key, u.Name, u.Parent, u.Kind == Client.UnitKind.Site))],
        [.. company.People.Select(p => new Worker(p.Key, p.GivenName, p.FamilyName, p.Email, p.Title, Day(p.Start), new(p.Unit, p.Role, p.Manager), p.ContractedHours, p.Locale))],
        company.Cast.Select(c => c.Person).Concat(Told).ToHashSet(), Skills: [], DemoGround.Courses);

    /// <summary>What people said of themselves a year before they last did; the seed tells the same, and what has been said since.</summary>
    public static IEnumerable<Rated> YearBefore(Company company, DateOnly first, DateOnly today)
    {
        foreach (var person in company.People)
            foreach (var (skill, level) in person.Skills)
                if (level is { Self: { } self and > 1, SelfDaysAgo: { } ago and < Year } && today.AddDays(-1 - ago - Year) is var on && on > Day(person.Start) && on > first)
                    yield return new(on, person.Key, person.Key, skill, self - 1);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
