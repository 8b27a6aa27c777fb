using Competence.Client;
using Competence.Metrics.Measures;
using Competence.Simulator.Life;
using Competence.Simulator.Play;
using Xunit;

namespace Competence.Simulator.Tests;

/// <summary>A company of 60 that has lived for 24 months in the whole product, on a real PostgreSQL.</summary>
public sealed class LivedCompany : IAsyncLifetime
{
    private const int People = 60, Seed = 11;

    private readonly Dictionary<DateOnly, Reckoning> plain = [];
    private Api.Tests.Database? database;
    private LivingProduct? product;

    internal CompanyLife Life { get; private set; } = null!;

    internal World World { get; private set; } = null!;

    /// <summary>The plain count of what had been told by a day; null: of all. One for all scenarios, as it walks through the whole life.</summary>
    internal Reckoning Plain(DateOnly? known = null) => plain.TryGetValue(known ?? Life.Today, out var one) ? one : plain[known ?? Life.Today] = new(Life, "founder", World.Units, known);

    internal LivingProduct Product => product!;

    internal CompetenceClient Founder { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await Api.Tests.Database.StartAsync();
        var today = SimulatedTime.WorldsToday;
        var first = Lifetime.FirstDay(today);
        // lively, so that in few people there is something to count
        Life = CompanyLife.Of(MadeUp.Staff(People, first, today, Seed), new Pace(Turnover: .25, Mobility: .2, ThroughOpenings: .9), first, today, Seed);
        product = LivingProduct.Start(new Dictionary<string, string> { ["ConnectionStrings:Competence"] = database.ConnectionString }, first);
        Founder = product.Connect();
        World = await Groundwork.Lay(product, Founder, Life.Staff, CancellationToken.None);
        await using (var player = new Player(product, Life, World)) await player.Play(CancellationToken.None);
        await Founder.ActAsAsync(new() { PersonId = World.Founder });
        await product.Services.Requested(Founder, MeasureEverything.JobKind); // last night: the month that runs is counted until today
    }

    public async ValueTask DisposeAsync()
    {
        Founder?.Dispose();
        if (product is not null) await product.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
    }
}
