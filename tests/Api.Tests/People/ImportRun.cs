using System.Text.Json;
using Competence.Api.Tests.Jobs;
using Competence.Kernel;
using Competence.People.Contracts;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Api.Tests.People;

/// <summary>Runs the import of a file step by step, as the job runner does, each step in a session of its own.</summary>
internal sealed class ImportRun(CompetenceApi api, string tenant, byte[] file, object mapping, bool isDryRun = false)
{
    private readonly Guid job = Guid.CreateVersion7();

    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Skipped { get; private set; }
    public int? Total { get; private set; }
    public int Steps { get; private set; }
    public string? Checkpoint { get; private set; }
    public List<(int Row, string? Column, string Code, string? Value)> Rejected { get; } = [];
    public List<(int Row, string? Column, string Code, string? Value)> Remarked { get; } = [];
    public List<(int Row, string Subject, string? Field, string? Was, string? Becomes)> Differences { get; } = [];
    public List<PlacementsChanged> News { get; } = [];

    public (int Created, int Updated, int Skipped, int Rejected) Counts => (Created, Updated, Skipped, Rejected.DistinctBy(r => r.Row).Count());

    public async Task<ImportRun> ToEnd()
    {
        do await Step(); while (Checkpoint is not null);
        return this;
    }

    public async Task Step(bool dies = false)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetServices<IJobWork>().Single(w => w.Kind == "people.import");
        await using var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(tenant);
        var run = new Run(this) { JobId = job, Tenant = tenant, IsDryRun = isDryRun, Checkpoint = Checkpoint, Session = session };
        var next = await work.Advance(run, CancellationToken.None);
        Steps++;
        if (dies) return;
        await session.SaveChangesAsync();
        run.Keep();
        Checkpoint = next;
    }

    private sealed class Run(ImportRun all) : JobRun
    {
        private readonly List<Action> kept = [];

        public void Keep() => kept.ForEach(keep => keep());
        public override T Input<T>() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(new { uploadId = all.job, all.Mapping }), JsonSerializerOptions.Web)!;
        public override Task<Stream> Open(Guid uploadId, CancellationToken ct) => Task.FromResult<Stream>(new MemoryStream(all.File, writable: false));
        public override Task<(TextReader Text, char Delimiter)> OpenTable(Guid uploadId, CancellationToken ct) => UploadedTable.Open(all.File);
        public override void Expect(int total) => kept.Add(() => all.Total = total);
        public override void Count(int created = 0, int updated = 0, int skipped = 0) => kept.Add(() =>
            (all.Created, all.Updated, all.Skipped) = (all.Created + created, all.Updated + updated, all.Skipped + skipped));
        public override void Reject(int row, string? column, string code, string? value) => kept.Add(() => all.Rejected.Add((row, column, code, value)));
        public override void Remark(int row, string? column, string code, string? value) => kept.Add(() => all.Remarked.Add((row, column, code, value)));
        public override void Differ(int row, string subject, string? field, string? was, string? becomes) => kept.Add(() => all.Differences.Add((row, subject, field, was, becomes)));
        public override void Tell(object news)
        {
            if (news is PlacementsChanged placed) kept.Add(() => all.News.Add(placed));
        }
    }

    private byte[] File => file;
    private object Mapping => mapping;
}
