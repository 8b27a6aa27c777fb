using System.Collections.Concurrent;
using Competence.Kernel;
using Npgsql;

namespace Competence.Api.Tests.Jobs;

/// <summary>What a step leaves behind.</summary>
public sealed record StepDone(Guid Id, Guid JobId, int Step, string? Text);

/// <param name="Steps">How many, each of two rows.</param>
/// <param name="Fault">What happens before the second step's commit.</param>
/// <param name="Rejections">How many rows of each step are rejected.</param>
/// <param name="UploadId">A file to read the first line of.</param>
/// <param name="Remarks">How many rows of each step are taken with a remark.</param>
public sealed record StepInput(int Steps, StepFault Fault = StepFault.None, int Rejections = 0, Guid? UploadId = null, int Remarks = 0);

public enum StepFault { None, Broken, Outage, Gate }

/// <summary>A small real work: every step writes a document.</summary>
internal sealed class StepWork : IJobWork
{
    private static readonly ConcurrentDictionary<Guid, int> Tries = [];
    public static readonly ConcurrentDictionary<Guid, (TaskCompletionSource Reached, TaskCompletionSource Open)> Gates = [];

    public string Kind => "test.steps";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<StepInput>();
        var step = int.Parse(run.Checkpoint ?? "0");
        run.Expect(input.Steps * 2);
        run.Session.Store(new StepDone(Streams.Derive(run.JobId, $"{step}"), run.JobId, step, await Text(run, input, ct)));
        run.Count(created: 2 - Math.Min(2, input.Rejections));
        for (var i = 0; i < input.Rejections; i++) run.Reject(step * 2 + i + 2, "name", "people.unit-closed", i == 0 ? "=1+1" : "Åsa\0 \"x\"");
        for (var i = 0; i < input.Remarks; i++) run.Remark(step * 2 + i + 2, "status", "people.import-says-left", "Active");
        if (step == 1) await Trouble(run, input.Fault, ct);
        return step + 1 < input.Steps ? $"{step + 1}" : null;
    }

    public static (TaskCompletionSource Reached, TaskCompletionSource Open) Gate(Guid job) =>
        Gates.GetOrAdd(job, _ => (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously)));

    private static async Task Trouble(JobRun run, StepFault fault, CancellationToken ct)
    {
        var isFirst = Tries.AddOrUpdate(run.JobId, 1, (_, tries) => tries + 1) == 1;
        if (fault == StepFault.Broken) throw new InvalidOperationException("secret detail of a fault");
        if (fault == StepFault.Outage && isFirst) throw new NpgsqlException("away", new TimeoutException());
        if (fault != StepFault.Gate) return;
        Gate(run.JobId).Reached.TrySetResult();
        await Gate(run.JobId).Open.Task.WaitAsync(ct);
    }

    private static async Task<string?> Text(JobRun run, StepInput input, CancellationToken ct)
    {
        if (input.UploadId is not { } upload) return null;
        await using var file = await run.Open(upload, ct);
        using var reader = new StreamReader(file);
        return await reader.ReadLineAsync(ct);
    }
}
