using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Api.Jobs.Uploads;
using Competence.Kernel;
using Marten;
using Npgsql;

namespace Competence.Api.Jobs;

/// <summary>Gathers what one step did, to be committed with its effects.</summary>
internal sealed class StepRun : JobRun
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Job job;
    private readonly NpgsqlDataSource database;
    private readonly List<Rejection> findings = [];
    private readonly List<DifferenceView> differences = [];
    private int? total;
    private int created, updated, skipped;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public StepRun(Job job, IDocumentSession session, NpgsqlDataSource database)
    {
        (this.job, this.database) = (job, database);
        (JobId, Tenant, IsDryRun, Checkpoint, Session) = (job.Id, session.TenantId, job.IsDryRun, job.Checkpoint, session);
    }

    public List<object> News { get; } = [];

    public override T Input<T>() => JsonSerializer.Deserialize<T>(job.Input, Json)!;

    public override async Task<Stream> Open(Guid uploadId, CancellationToken ct) =>
        await UploadStream.Open(database, Tenant, uploadId, ct)
        ?? throw new FileNotFoundException($"There is no upload {uploadId}: it was never made, or is older than {Upload.Keep.Days} days.");

    public override async Task<(TextReader Text, char Delimiter)> OpenTable(Guid uploadId, CancellationToken ct)
    {
        var file = await Open(uploadId, ct);
        var upload = await Session.LoadAsync<Upload>(uploadId, ct);
        return (new StreamReader(file, Encoding.GetEncoding(upload?.Encoding ?? "utf-8")), upload?.Delimiter is [var delimiter] ? delimiter : ',');
    }

    public override void Expect(int total) => this.total = total;

    public override void Count(int created = 0, int updated = 0, int skipped = 0) =>
        (this.created, this.updated, this.skipped) = (this.created + created, this.updated + updated, this.skipped + skipped);

    public override void Reject(int row, string? column, string code, string? value) =>
        Find(row, column, code, value, isTaken: false);

    public override void Remark(int row, string? column, string code, string? value) => Find(row, column, code, value, isTaken: true);

    public override void Differ(int row, string subject, string? field, string? was, string? becomes)
    {
        if (IsDryRun && differences.Count < Differences.Most) differences.Add(new(row, subject, field, was, becomes));
    }

    public override void Tell(object news)
    {
        if (!IsDryRun) News.Add(news);
    }

    public IEnumerable<object> Outcome(string? checkpoint)
    {
        yield return new JobProgressed(job.Id, job.Step, checkpoint, total, created, updated, skipped);
        if (Of(isTaken: false) is (> 0 and var rejected, var faults)) yield return new RowsRejected(job.Id, job.Step, rejected, faults);
        if (Of(isTaken: true) is (> 0 and var remarked, var remarks)) yield return new RowsRemarked(job.Id, job.Step, remarked, remarks);
    }

    /// <summary>In the job's own session, also where the step's is never saved.</summary>
    public void KeepFindings(IDocumentSession session)
    {
        Differences.Keep(session, job.Id, differences);
        if (findings.Count > 0) Rejections.Keep(session, job.Id, job.Faults, findings);
    }

    private void Find(int row, string? column, string code, string? value, bool isTaken) =>
        findings.Add(new(row, column, code, value is { Length: > 100 } ? value[..100] : value, isTaken));

    private (int Rows, int Findings) Of(bool isTaken) => findings.Where(f => f.IsTaken == isTaken).ToList() is var some
        ? (some.DistinctBy(f => f.Row).Count(), some.Count) : default;
}
