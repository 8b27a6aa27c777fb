using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary><c>import courses catalogue.csv</c> and <c>import completions lms.csv --map person=Anst.nr --dry-run</c></summary>
internal static class ImportLearning
{
    public static Command Courses(Connection connection) => Import(
        "courses", "A catalogue of courses. Exit code 2 where some rows were rejected.",
        "Columns title, hours, url, provider, description, language, level, cost and subject, in any order.", connection,
        async (client, upload, mapping, isDryRun, ct) =>
            (await client.ImportCoursesAsync(new() { UploadId = upload, Mapping = mapping, IsDryRun = isDryRun }, cancellationToken: ct)).JobId);

    public static Command Completions(Connection connection) => Import(
        "completions", "What people have learnt. Exit code 2 where some rows were rejected.",
        "Columns person, item, day, result, score, hours and id, in any order.", connection,
        async (client, upload, mapping, isDryRun, ct) =>
            (await client.ImportCompletionsAsync(new() { UploadId = upload, Mapping = mapping, IsDryRun = isDryRun }, cancellationToken: ct)).JobId);

    private static Command Import(
        string name, string description, string columns, Connection connection,
        Func<CompetenceClient, Guid, Dictionary<string, string>, bool, CancellationToken, Task<Guid>> start)
    {
        var file = new Argument<FileInfo>("csv") { Description = columns };
        var map = new Option<string[]>("--map") { Description = "field=column, where the heading does not say so itself.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only count, and tell which rows would be rejected." };
        file.AcceptExistingOnly();

        var command = new Command(name, description) { file, map, dryRun };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            var upload = await client.UploadFile(parsed.GetRequiredValue(file).FullName, ct);
            var job = await start(client, upload.UploadId, ImportPeople.Chosen(parsed.GetValue(map) ?? []), parsed.GetValue(dryRun), ct);
            return await JobProgress.Follow(client, job, ct);
        });
        return command;
    }
}
