using Competence.Goals.Learning;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.Goals.CourseImports;

/// <param name="Mapping">Field to column, by the API's names.</param>
public sealed record CourseImportInput(Guid UploadId, IReadOnlyDictionary<string, string> Mapping);

/// <summary>Some hundred rows a step; the checkpoint is the last row. What people have said of an item's skills stands.</summary>
internal sealed class CourseImport(OpenSheets<CourseField> sheets) : IJobWork
{
    public const string JobKind = "goals.course-import";
    private const int RowsAStep = 500;

    public string Kind => JobKind;

    public Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<CourseImportInput>();
        return sheets.Step(run, input.UploadId, input.Mapping, RowsAStep, "goals.import-missing-column", (file, rows) => Take(run, file, rows, ct), ct);
    }

    private static async Task Take(JobRun run, SheetFile<CourseField> file, IReadOnlyList<SheetRow<CourseField>> rows, CancellationToken ct)
    {
        var read = new Dictionary<Guid, CourseRow>();
        foreach (var row in rows)
        {
            var (course, faults) = CourseRow.Read(row, run.Tenant);
            run.Reject(file, row, faults);
            if (course is not null && !read.TryAdd(course.ItemId, course))
                run.Reject(row.Number, file.ColumnOf(CourseField.Title), "goals.import-twice", course.Content.Title);
        }
        if (read.Count > 0) await Take(run, read, ct);
    }

    private static async Task Take(JobRun run, Dictionary<Guid, CourseRow> courses, CancellationToken ct)
    {
        var here = (await run.Session.LoadManyAsync<LearningItem>(ct, [.. courses.Keys])).ToDictionary(i => i.Id);
        var changed = new List<LearningItem>();
        foreach (var (id, course) in courses)
        {
            var item = here.GetValueOrDefault(id);
            var content = item is null ? course.Content : course.Content with { Skills = item.Content.Skills, Prerequisites = item.Content.Prerequisites, PassMark = item.Content.PassMark };
            if (content == item?.Content)
            {
                run.Count(skipped: 1);
                continue;
            }
            run.Count(created: item is null ? 1 : 0, updated: item is null ? 0 : 1);
            object fact = item is null ? new LearningItemAdded(id, content) : new LearningItemChanged(id, content);
            if (!run.IsDryRun) (await run.Session.Events.FetchForWriting<LearningItem>(id, ct)).AppendOne(fact);
            changed.Add(LearningItem.Fold(item, fact)!);
        }
        if (run.IsDryRun || changed.Count == 0) return;
        await run.Session.Begin(ct);
        await run.Session.WriteItems(changed, ct);
        var matching = await run.Session.Matching(ct);
        await run.Session.Suggest([.. changed.SelectMany(i => matching.Find(i.Content.Title).Select(label => (i.Id, label, courses[i.Id].From)))], ct);
    }
}
