using System.Globalization;
using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Goals.CourseImports;
using Competence.Goals.Learning;
using Competence.Goals.Records;
using Competence.Kernel;

namespace Competence.Goals.CompletionImports;

public sealed record CompletionImportInput(Guid UploadId, IReadOnlyDictionary<string, string> Mapping);

/// <summary>Some hundred rows a step; the checkpoint is the last row. What a file says, somebody other than the person has said.</summary>
internal sealed class CompletionImport(TimeProvider clock) : IJobWork
{
    public const string JobKind = "goals.completion-import";
    private const int RowsAStep = 500;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<CompletionImportInput>();
        await using var file = await SheetFile.Open(run, input.UploadId, CompletionRow.Fields, input.Mapping, ct);
        foreach (var field in CompletionRow.Required.Where(f => file?.Has(f) != true)) run.Reject(1, field, "goals.import-missing-column", field);
        if (file is null || CompletionRow.Required.Any(f => !file.Has(f))) return null;

        var rows = await file.Read(run.Checkpoint is { } last ? int.Parse(last, CultureInfo.InvariantCulture) : 1, RowsAStep, ct);
        var read = new List<CompletionRow>();
        foreach (var row in rows)
        {
            var (completion, faults) = CompletionRow.Read(row, clock.Today());
            foreach (var (field, code) in faults) run.Reject(row.Number, field is null ? null : file.ColumnOf(field), code, field is null ? null : row[field]);
            if (completion is not null) read.Add(completion);
        }
        await Take(run, read, file, ct);
        return rows.Count < RowsAStep ? null : rows[^1].Number.ToString(CultureInfo.InvariantCulture);
    }

    private async Task Take(JobRun run, List<CompletionRow> rows, SheetFile file, CancellationToken ct)
    {
        var people = await run.Session.PeopleCalled([.. rows.Select(r => r.Person)], ct);
        var items = await run.Session.ItemsCalled([.. rows.Select(r => r.Item)], ct);
        var (recorded, completed) = (new List<LearningRecorded>(), new List<LearningCompleted>());
        await run.Session.Begin(ct);
        // one person's and item's rows after each other, so that each sees the one before
        foreach (var same in rows.GroupBy(r => (Person: people.GetValueOrDefault(r.Person), Item: items.GetValueOrDefault(r.Item)?.Id ?? Guid.Empty)))
        {
            if (same.Key.Person == Guid.Empty || same.Key.Item == Guid.Empty)
            {
                foreach (var row in same) Unknown(row, same.Key.Person == Guid.Empty);
                continue;
            }
            var item = items[same.First().Item];
            var learner = await run.Session.Learner(same.Key.Person, item, clock.Today(), ct);
            var stream = await run.Session.Events.FetchForWriting<LearningRecord>(LearningRecord.IdOf(same.Key.Person, same.Key.Item), ct);
            var record = stream.Aggregate;
            foreach (var row in same)
            {
                var command = new RecordLearning(
                    same.Key.Person, item.Id, row.CompletionId(same.Key.Person, item.Id), row.Result, row.Score, row.Day, row.Hours, RecordSource.File, By: null);
                var decision = RecordLearningHandler.Decide(command, record, item, learner, clock.GetUtcNow(), clock.Today());
                if (decision.Refusal is { } refusal) run.Reject(row.Number, null, refusal.Code, null);
                else run.Count(created: decision.Events.Count, skipped: decision.Events.Count == 0 ? 1 : 0);
                record = decision.Events.Aggregate(record, LearningRecord.Fold);
                if (run.IsDryRun) continue;
                stream.AppendMany(decision.Events);
                recorded.AddRange(decision.Events.OfType<LearningRecorded>());
                completed.AddRange(decision.News.OfType<LearningCompleted>());
            }
        }
        if (recorded.Count == 0) return;
        await run.Session.WriteRecorded(recorded, ct);
        await run.Session.WriteGains(completed, ct);
        foreach (var news in completed) run.Tell(news);

        void Unknown(CompletionRow row, bool isPerson) => run.Reject(
            row.Number, file.ColumnOf(isPerson ? "person" : "item"), isPerson ? "goals.unknown-person" : "goals.unknown-learning-item", isPerson ? row.Person : row.Item);
    }
}
