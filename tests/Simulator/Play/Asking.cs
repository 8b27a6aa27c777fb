using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>Pulses, from the day they open to their last.</summary>
internal sealed class Asking(World world, Visitor visitor)
{
    private static readonly string[] Items = ["develop-here", "manager-supports", "time-to-learn", "we-share", "safe-to-try"];

    public async Task Ask(Asked asked, CancellationToken ct) => world.Pulses[asked.Pulse] = (await (await visitor.As(world.People[world.Drafter], ct)).PlanPulseAsync(
        new() { Name = asked.On.Month < 7 ? $"Lärande våren {asked.On.Year}" : $"Lärande hösten {asked.On.Year}", Opens = asked.On, Closes = asked.Closes }, cancellationToken: ct)).PulseId;

    public async Task Answer(Answered answered, CancellationToken ct) => await (await visitor.As(world.People[answered.Person], ct)).AnswerPulseAsync(
        world.Pulses[answered.Pulse], new() { Items = [.. Items.Zip(answered.Values, (key, value) => new PulseItemAnswer { Key = key, Value = value })] }, ct);

    public async Task Close(Closed closed, CancellationToken ct) => await (await visitor.As(world.People[world.Drafter], ct)).ClosePulseAsync(world.Pulses[closed.Pulse], cancellationToken: ct);
}
