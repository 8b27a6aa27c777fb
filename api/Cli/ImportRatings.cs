using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary><c>import ratings ratings.csv --map person=Anst.nr --dry-run</c></summary>
internal static class ImportRatings
{
    public static Command Command(Connection connection)
    {
        var file = new Argument<FileInfo>("csv") { Description = "Columns person, skill, source, rater, level, occurredAt and comment, in any order." };
        var map = new Option<string[]>("--map") { Description = "field=column, where the heading does not say so itself.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only count, and tell which rows would be rejected." };
        file.AcceptExistingOnly();

        var command = new Command("ratings", "Ratings, each of the day on which it was given. Exit code 2 where some rows were rejected.") { file, map, dryRun };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            await using var content = File.OpenRead(parsed.GetRequiredValue(file).FullName);
            return await Run(client, content, ImportPeople.Chosen(parsed.GetValue(map) ?? []), parsed.GetValue(dryRun), ct);
        });
        return command;
    }

    public static async Task<int> Run(CompetenceClient client, Stream csv, Dictionary<string, string> mapping, bool isDryRun, CancellationToken ct)
    {
        var upload = await client.Upload(csv, "ratings.csv", ct);
        var started = await client.ImportRatingsAsync(new() { UploadId = upload.UploadId, Mapping = mapping, IsDryRun = isDryRun }, cancellationToken: ct);
        return await JobProgress.Follow(client, started.JobId, ct);
    }
}
