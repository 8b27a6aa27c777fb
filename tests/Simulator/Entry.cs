using System.Diagnostics;
using System.Globalization;
using Competence.Cli.Demo;
using Competence.Client;
using Competence.Simulator.Demo;
using Competence.Simulator.Life;
using Competence.Simulator.Play;

namespace Competence.Simulator;

/// <summary>
/// <c>demo</c>: the demo company lives for 24 months up to today. <c>people 5000</c>: a made-up one does. In the database that the product's
/// own configuration names (<c>ConnectionStrings__Competence</c>, <c>Embedded__Directory</c>), which nobody has set up yet.
/// </summary>
internal static class Entry
{
    private const int Seed = 2024;

    private static readonly DateOnly Today = SimulatedTime.WorldsToday, First = Lifetime.FirstDay(Today);

    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["demo"]:
                var company = Company.Read();
                var staff = DemoCompany.Staff(company);
                await Live(
                    CompanyLife.Of(staff, DemoCompany.Pace, First, Today, Seed, DemoCompany.YearBefore(company, First, Today)),
                    (product, client) => DemoGround.Lay(product, client, company, CancellationToken.None));
                return 0;
            case ["people", var people]:
                var madeUp = MadeUp.Staff(int.Parse(people, CultureInfo.InvariantCulture), First, Today, Seed);
                await Live(CompanyLife.Of(madeUp, Pace.Usual, First, Today, Seed), (product, client) => Groundwork.Lay(product, client, madeUp, CancellationToken.None));
                return 0;
            default:
                Console.Error.WriteLine("demo: the demo company lives for 24 months\npeople N: a made-up company of N does");
                return 2;
        }
    }

    private static async Task Live(CompanyLife life, Func<LivingProduct, CompetenceClient, Task<World>> lay)
    {
        await using var product = LivingProduct.Start(new Dictionary<string, string>(), life.First);
        using var client = product.Connect();
        var watch = Stopwatch.StartNew();
        var world = await lay(product, client);
        var ground = watch.Elapsed;
        await using (var player = new Player(product, life, world, Console.Error)) await player.Play(CancellationToken.None);
        var seconds = (watch.Elapsed - ground).TotalSeconds;
        Console.Error.WriteLine($"\r{life.Staff.People.Count} people, {life.Happenings.Count} happenings: groundwork {ground.TotalSeconds:0.0} s, life {seconds:0.0} s, {life.Happenings.Count / seconds:0} a second");
    }
}
