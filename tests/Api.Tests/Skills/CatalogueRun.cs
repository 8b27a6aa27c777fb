using Competence.Api.Tests.Jobs;
using Competence.Kernel;
using Marten;

namespace Competence.Api.Tests.Skills;

/// <summary>Runs an import step by step on files in memory, each step in a session of its own, and keeps what it reports.</summary>
internal sealed class CatalogueRun(IDocumentStore store, string tenant, bool isDryRun = false)
{
    private readonly Dictionary<Guid, byte[]> uploads = [];

    public int Total { get; private set; }
    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Skipped { get; private set; }
    public int Steps { get; private set; }
    public List<(int Row, string? Column, string Code, string? Value)> Rejected { get; } = [];

    public List<object> Told { get; } = [];

    public Guid Upload(byte[] bytes)
    {
        var id = Guid.CreateVersion7();
        uploads[id] = bytes;
        return id;
    }

    /// <param name="stopAfter">Leaves off after so many steps, as a killed process would; the answer goes on from there.</param>
    public async Task<string?> Run(IJobWork work, object input, string? checkpoint = null, int stopAfter = int.MaxValue)
    {
        do
        {
            await using var session = store.LightweightSession(tenant);
            checkpoint = await work.Advance(
                new Step(this, input) { JobId = Guid.Empty, Tenant = tenant, IsDryRun = isDryRun, Checkpoint = checkpoint, Session = session }, default);
            await session.SaveChangesAsync();
            Steps++;
        }
        while (checkpoint is not null && Steps < stopAfter);
        return checkpoint;
    }

    private sealed class Step(CatalogueRun run, object input) : JobRun
    {
        public override T Input<T>() => (T)input;
        public override Task<Stream> Open(Guid uploadId, CancellationToken ct) => Task.FromResult<Stream>(new MemoryStream(run.uploads[uploadId]));
        public override Task<(TextReader Text, char Delimiter)> OpenTable(Guid uploadId, CancellationToken ct) => UploadedTable.Open(run.uploads[uploadId]);
        public override void Expect(int total) => run.Total = total;

        public override void Count(int created = 0, int updated = 0, int skipped = 0) =>
            (run.Created, run.Updated, run.Skipped) = (run.Created + created, run.Updated + updated, run.Skipped + skipped);

        public override void Reject(int row, string? column, string code, string? value) => run.Rejected.Add((row, column, code, value));
        public override void Remark(int row, string? column, string code, string? value) => throw new NotSupportedException("Nothing of a catalogue is taken with a remark.");
        public override void Differ(int row, string subject, string? field, string? was, string? becomes) { }
        public override void Tell(object news) => run.Told.Add(news);
    }
}
