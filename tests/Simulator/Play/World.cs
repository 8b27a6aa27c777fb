using System.Collections.Concurrent;
using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>The product's own ids for what the life calls by keys.</summary>
/// <param name="Founder">Who set it up: hires, moves and takes leave of people.</param>
/// <param name="Drafter">HR: writes what the founder approves.</param>
internal sealed record World(Guid Founder, string Drafter)
{
    public Dictionary<string, Guid> Units { get; init; } = [];
    public Dictionary<string, Guid> Roles { get; init; } = [];
    public Dictionary<string, Guid> Skills { get; init; } = [];
    public Dictionary<string, Guid> Courses { get; init; } = [];
    public ConcurrentDictionary<string, Guid> People { get; } = [];
    public Dictionary<string, Guid> Openings { get; } = [];
    public ConcurrentDictionary<string, Guid> Talks { get; } = [];
    public ConcurrentDictionary<string, WrittenPlan> Plans { get; } = [];
    public ConcurrentDictionary<string, Guid> Pairs { get; } = [];
    public Dictionary<string, Guid> Pulses { get; } = [];
    public required Guid ConversationTemplate { get; init; }

    /// <summary>Of the pairs; HR makes it once HR is there.</summary>
    public Guid MentoringProgramme { get; set; }
}

/// <param name="Steps">What is to be done, by the day by which it is.</param>
internal sealed record WrittenPlan(Guid PlanId, IReadOnlyDictionary<DateOnly, Guid> Steps);

/// <summary>Somebody at a keyboard: now this person, now that one. A session ends where time is put forward.</summary>
internal sealed class Visitor(LivingProduct product) : IDisposable
{
    private readonly CompetenceClient client = product.Connect();
    private (Guid Person, DateTimeOffset Until) signedIn;

    public async Task<CompetenceClient> As(Guid person, CancellationToken ct)
    {
        var now = product.Clock.GetUtcNow();
        if (signedIn.Person == person && now < signedIn.Until) return client;
        await client.ActAsAsync(new() { PersonId = person }, ct);
        signedIn = (person, now.AddMinutes(20));
        return client;
    }

    public void Dispose() => client.Dispose();
}

/// <summary>Names of the staff, for whom the life only has keys.</summary>
internal sealed class Card(CompanyLife life)
{
    private readonly Dictionary<string, Worker> workers = life.Histories.ToDictionary(h => h.Who.Key, h => h.Who);

    public Worker Of(string key) => workers[key];
}
