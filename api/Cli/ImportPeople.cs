using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary><c>import people staff.csv --map externalId=Anst.nr --dry-run</c></summary>
internal static class ImportPeople
{
    public static Command Command(Connection connection)
    {
        var file = new Argument<FileInfo>("csv") { Description = "The file, as the HR system exports it." };
        var map = new Option<string[]>("--map") { Description = "field=column, as often as needed; the other fields are guessed from the headings.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only count, and tell which rows would be rejected." };
        file.AcceptExistingOnly();

        var command = new Command("people", "People, their units, managers and roles. Exit code 2 where some rows were rejected.") { file, map, dryRun };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            return await Run(client, parsed.GetRequiredValue(file).FullName, Chosen(parsed.GetValue(map) ?? []), parsed.GetValue(dryRun), ct);
        });
        return command;
    }

    public static async Task<int> Run(CompetenceClient client, string path, Dictionary<string, string> chosen, bool isDryRun, CancellationToken ct)
    {
        var upload = await client.UploadFile(path, ct);
        var guess = await client.GetPeopleImportGuessAsync(new() { Columns = upload.Columns ?? throw new UsageException($"{path} is not a table.") }, cancellationToken: ct);
        foreach (var (field, column) in guess.Mapping) chosen.TryAdd(field, column.Column);
        foreach (var (field, column) in chosen) Console.Error.WriteLine($"{field} ← {column}");
        var started = await client.ImportPeopleAsync(new() { UploadId = upload.UploadId, Mapping = chosen, IsDryRun = isDryRun }, cancellationToken: ct);
        return await JobProgress.Follow(client, started.JobId, ct);
    }

    internal static Dictionary<string, string> Chosen(string[] pairs) => pairs
        .Select(pair => pair.Split('=', 2) is [{ Length: > 0 } field, { Length: > 0 } column]
            ? (field, column)
            : throw new UsageException($"--map takes field=column, not {pair}."))
        .ToDictionary(p => p.field, p => p.column);
}
