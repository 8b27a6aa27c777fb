using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Competence.Client;

/// <summary>Long work: start it, then wait for it as for anything else.</summary>
public static class Jobs
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the job has ended; how it went is in its state.</summary>
    public static async Task<JobView> Finish(this CompetenceClient client, Guid jobId, IProgress<JobView>? progress = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        JobView? last = null;
        while (last is null || !last.HasEnded())
        {
            await foreach (var seen in client.Watch(jobId, ct))
            {
                last = seen; // not inside the call: with nobody to report to it would not be made
                progress?.Report(seen);
            }
            if (last is null || !last.HasEnded()) await Task.Delay(Look, ct); // the stream broke off: take it up again
        }
        return last;
    }

    public static bool HasEnded(this JobView job) => job?.State is JobState.Completed or JobState.Failed or JobState.Cancelled;

    /// <summary>The job at every change, as long as the connection holds.</summary>
    public static async IAsyncEnumerable<JobView> Watch(this CompetenceClient client, Guid jobId, [EnumeratorCancellation] CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"api/v1/jobs/{jobId}/progress");
        using var response = await client.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(ct);
        var events = SseParser.Create(stream, (_, data) => JsonSerializer.Deserialize<JobView>(data, client.Json)!).EnumerateAsync(ct).GetAsyncEnumerator(ct);
        await using var closing = events;
        while (await Next(events)) yield return events.Current.Data;
    }

    private static async Task<bool> Next(IAsyncEnumerator<SseItem<JobView>> events)
    {
        try { return await events.MoveNextAsync(); }
        catch (IOException) { return false; } // broken off
    }
}
