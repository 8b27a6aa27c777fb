using System.Globalization;
using Competence.Goals.Contracts;
using Competence.Goals.CourseImports;
using Competence.Goals.Learning;
using Competence.Goals.Records;
using Competence.Kernel;
using Competence.People.Contracts;
using Competence.Sheets;

namespace Competence.Goals.CompletionImports;

public sealed record CompletionImportInput(Guid UploadId, IReadOnlyDictionary<string, string> Mapping);

/// <summary>Some hundred rows a step; the checkpoint is the last row. What a file says, somebody other than the person has said.</summary>
internal sealed class CompletionImport(OpenSheets<CompletionField> sheets, TimeProvider clock) : IJobWork
{
    public const string JobKind = "goals.completion-import";
    private const int RowsAStep = 500;

    public string Kind => JobKind;

    public Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<CompletionImportInput>();
        return sheets.Step(run, input.UploadId, input.Mapping, RowsAStep, "goals.import-missing-column", async (file, rows) =>
        {
            var read = new List<CompletionRow>();
            foreach (var row in rows)
            {
                var (completion, faults) = CompletionRow.Read(row, clock.Today());
                run.Reject(file, row, faults);
                if (completion is not null) read.Add(completion);
            }
            await Take(run, read, file, ct);
        }, ct);
    }

    private async Task Take(JobRun run, List<CompletionRow> rows, SheetFile<CompletionField> file, CancellationToken ct)
    {
        var people = await NamedPeople.Load(run.Session, "goals", rows.Select(r => r.Person), PersonKeys.Of, ct);
        var items = await run.Session.ItemsCalled([.. rows.Select(r => r.Item)], ct);
        var lastDays = await run.Session.LastDays([.. rows.Select(r => people.Find(r.Person)).OfType<Guid>().Distinct()], ct);
        var (recorded, completed) = (new List<LearningRecorded>(), new List<LearningCompleted>());
        await run.Session.Begin(ct);
        // one person's and item's rows after each other, so that each sees the one before
        foreach (var same in rows.GroupBy(r => (Person: people.Find(r.Person), Item: items.GetValueOrDefault(r.Item))))
        {
            if (same.Key is not ({ } person, { } item))
            {
                foreach (var row in same) Unknown(row, same.Key.Person is null);
                continue;
            }
            var learner = await run.Session.Learner(person, item, clock.Today(), ct);
            var stream = await run.Session.Events.FetchForWriting<LearningRecord>(LearningRecord.IdOf(person, item.Id), ct);
            var record = stream.Aggregate;
            foreach (var row in same)
            {
                var command = new RecordLearning(
                    person, item.Id, row.CompletionId(person, item.Id), row.Result, row.Score, row.Day, row.Hours, RecordSource.File, By: null);
                var decision = RecordLearningHandler.Decide(command, record, item, learner, clock.GetUtcNow(), clock.Today());
                if (decision.Refusal is { } refusal) run.Reject(row.Number, null, refusal.Code, null);
                else
                {
                    run.Count(created: decision.Events.Count, skipped: decision.Events.Count == 0 ? 1 : 0);
                    if (row.Day > lastDays.GetValueOrDefault(person, DateOnly.MaxValue))
                        run.Remark(row.Number, file.ColumnOf(CompletionField.Day), "goals.import-after-leaving", row.Day.ToString("O", CultureInfo.InvariantCulture));
                }
                record = decision.Events.Aggregate(record, LearningRecord.Fold);
                if (decision.Events.Count > 0) run.Differ(row.Number, $"{row.Person}: {item.Content.Title}", null, null, null);
                if (run.IsDryRun) continue;
                stream.AppendMany(decision.Events);
                recorded.AddRange(decision.Events.OfType<LearningRecorded>());
                completed.AddRange(decision.News.OfType<LearningCompleted>());
            }
        }
        if (recorded.Count == 0) return;
        await run.Session.KeepLearning(recorded, completed, ct);
        foreach (var news in completed) run.Tell(news);

        void Unknown(CompletionRow row, bool isPerson)
        {
            if (!isPerson) run.Reject(row.Number, file.ColumnOf(CompletionField.Item), "goals.unknown-learning-item", row.Item);
            else run.Reject(row.Number, file.ColumnOf(CompletionField.Person), people.IsAmbiguous(row.Person) ? "goals.import-ambiguous-person" : "goals.unknown-person", row.Person);
        }
    }
}
