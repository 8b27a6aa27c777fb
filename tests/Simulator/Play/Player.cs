using System.Collections.Concurrent;
using Competence.Api.Jobs;
using Competence.Client;
using Competence.Simulator.Life;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Simulator.Play;

/// <summary>Performs a life, day by day, by what people and managers would do in the product; and has its nights come, one a month.</summary>
internal sealed class Player(LivingProduct product, CompanyLife life, World world, TextWriter? tell = null) : IAsyncDisposable
{
    private static readonly TimeOnly Morning = new(8, 0), Evening = new(22, 0), Night = new(NightlyJobs.Hour, 5);

    private readonly Visitor[] visitors = [.. Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => new Visitor(product))];
    private readonly Calm calm = new(product);

    public async Task Play(CancellationToken ct)
    {
        var rated = new List<Rated>();
        var present = life.Happenings.OfType<Joined>().Where(j => j.On == life.First).ToList();
        await new Placing(life, world, visitors[0]).TakeOver(present, ct);
        await (await visitors[0].As(world.Founder, ct)).GrantAccessAsync(world.People[world.Drafter], new() { Role = AccessRole.HrAdmin, UnitIds = [] }, cancellationToken: ct);
        await calm.Messages(ct);
        await new Pairing(life, world, visitors[0]).Begin(ct);
        var month = life.First;
        foreach (var day in life.Happenings.Where(h => h.On > life.First).GroupBy(h => h.On))
        {
            while ((month.Year, month.Month) != (day.Key.Year, day.Key.Month)) month = await Turn(month, rated, ct);
            product.Clock.PutForward(day.Key, Morning);
            await Live(day, ct);
            rated.AddRange(day.OfType<Rated>());
            await calm.Messages(ct);
        }
        while ((month.Year, month.Month) != (life.Today.Year, life.Today.Month)) month = await Turn(month, rated, ct);
        product.Clock.PutForward(life.Today.AddDays(-1), Evening);
        await new Rating(product, world, visitors[0]).Import(rated, ct);
        product.Clock.CatchUp();
        await calm.Everything(ct);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors) visitor.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Live(IEnumerable<Happening> day, CancellationToken ct)
    {
        var all = day.ToList();
        var (placing, filling, asking) = (new Placing(life, world, visitors[0]), new Filling(life, world, visitors[0]), new Asking(world, visitors[0]));
        foreach (var joined in all.OfType<Joined>()) await placing.Join(joined, ct);
        foreach (var moved in all.OfType<Moved>()) await placing.Move(moved, ct);
        if (all.Any(h => h is Joined or Moved)) await calm.Messages(ct); // other modules have heard of them
        foreach (var sought in all.OfType<Sought>()) await filling.Seek(sought, ct);
        foreach (var chosen in all.OfType<Chosen>()) await filling.Choose(chosen, ct);
        foreach (var asked in all.OfType<Asked>()) await asking.Ask(asked, ct);
        await Together(all, ct);
        await new Producing(world, visitors[0]).Import([.. all.OfType<Brought>()], ct);
        foreach (var closed in all.OfType<Closed>()) await asking.Close(closed, ct);
        foreach (var left in all.OfType<Left>()) await placing.Leave(left, ct);
    }

    /// <summary>People do not wait for one another: each of them, or of those who lead them, is at a keyboard of their own.</summary>
    private async Task Together(List<Happening> all, CancellationToken ct)
    {
        var some = all.Select(happening => (Who: At(happening), Happening: happening)).Where(h => h.Who is not null).GroupBy(h => h.Who!, h => h.Happening);
        var waiting = new ConcurrentQueue<IReadOnlyList<Happening>>(some.Select(of => of.ToList()));
        await Task.WhenAll(visitors.Select(async visitor =>
        {
            while (waiting.TryDequeue(out var next))
                foreach (var happening in next) await Perform(happening, visitor, ct);
        }));
    }

    /// <summary>Who begins it; null of what is done one by one.</summary>
    private static string? At(Happening happening) => happening switch
    {
        Conversed c => c.Manager, Agreed a => a.Manager, CalledOff c => c.Manager, Settled s => s.Manager, Planned p => p.Manager, Done d => d.Person, Paired p => p.Mentee, Parted p => p.Mentee, Answered a => a.Person,
        Learnt or Offered => "", // by HR
        _ => null,
    };

    private Task Perform(Happening happening, Visitor visitor, CancellationToken ct) => happening switch
    {
        Agreed agreed => new Meeting(world, visitor).Agree(agreed, ct),
        CalledOff off => new Meeting(world, visitor).CallOff(off, ct),
        Conversed held => new Meeting(world, visitor).Converse(held, ct),
        Settled settled => new Meeting(world, visitor).Settle(settled, ct),
        Planned planned => new Meeting(world, visitor).Plan(planned, ct),
        Done done => new Meeting(world, visitor).Do(done, ct),
        Paired paired => new Pairing(life, world, visitor).Pair(paired, ct),
        Parted parted => new Pairing(life, world, visitor).Part(parted, ct),
        Answered answered => new Asking(world, visitor).Answer(answered, ct),
        Offered offered => new Studying(life, world, visitor).Enrol(offered, ct),
        Learnt learnt => new Studying(life, world, visitor).Learn(learnt, ct),
        _ => throw new ArgumentOutOfRangeException(nameof(happening)),
    };

    /// <summary>The month's ratings, and the night to the next.</summary>
    /// <returns>The first of the next month.</returns>
    private async Task<DateOnly> Turn(DateOnly month, List<Rated> rated, CancellationToken ct)
    {
        var next = new DateOnly(month.Year, month.Month, 1).AddMonths(1);
        product.Clock.PutForward(next.AddDays(-1), Evening);
        await new Rating(product, world, visitors[0]).Import(rated, ct);
        rated.Clear();
        await calm.Messages(ct);
        product.Clock.PutForward(next, Night);
        await product.Services.GetRequiredService<NightlyJobs>().RequestDue(ct);
        await calm.Messages(ct);
        tell?.Write($"\rlife {next:yyyy-MM}   ");
        return next;
    }
}
