using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Polly;

namespace Competence.Simulator.Play;

/// <summary>Waits until all that was said has been heard: what follows from a day is recorded on that day.</summary>
internal sealed class Calm(LivingProduct product)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10), Longest = TimeSpan.FromMinutes(10);

    private static readonly ResiliencePipeline<object?> Asked = new ResiliencePipelineBuilder<object?>().AddRetry(new()
    {
        ShouldHandle = new PredicateBuilder<object?>().HandleResult(answer => answer is not true), MaxRetryAttempts = (int)(Longest / Look), Delay = Look,
    }).Build();

    private readonly NpgsqlDataSource database = product.Services.GetRequiredService<NpgsqlDataSource>();

    /// <summary>No message waits to be handled, nor to be tried again.</summary>
    public Task Messages(CancellationToken ct) => Until(
        """
        select not exists (select from wolverine.wolverine_incoming_envelopes where status = 'Incoming' or status = 'Scheduled' and attempts > 0)
        and not exists (select from wolverine.wolverine_outgoing_envelopes)
        """, ct);

    /// <summary>Nor will one within the next seconds, and all views have taken in all events.</summary>
    public async Task Everything(CancellationToken ct)
    {
        await Until(
            """
            select not exists (select from wolverine.wolverine_incoming_envelopes
                where status = 'Incoming' or status = 'Scheduled' and execution_time < now() + interval '10 seconds')
            and not exists (select from wolverine.wolverine_outgoing_envelopes)
            """, ct);
        await product.Services.GetRequiredService<IDocumentStore>().WaitForNonStaleProjectionDataAsync(Longest);
        if (await Ask("select not exists (select from wolverine.wolverine_dead_letters)", ct) is not true)
            throw new InvalidOperationException("A message was given up: what it would have told is missing.");
    }

    private async Task Until(string question, CancellationToken ct)
    {
        if (await Asked.ExecuteAsync(async token => await Ask(question, token), ct) is not true) throw new TimeoutException("The messages of a day do not come to an end.");
    }

    private async Task<object?> Ask(string question, CancellationToken ct)
    {
        await using var command = database.CreateCommand(question);
        return await command.ExecuteScalarAsync(ct);
    }
}
