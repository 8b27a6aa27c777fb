using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary>Published frameworks: ESCO's zip files, JobTech's JSON files.</summary>
internal static class ImportFrameworks
{
    public static Command Esco(Connection connection)
    {
        var version = new Option<string>("--framework-version") { Description = "ESCO's version, such as 1.2.0.", Required = true };
        return Import("esco", "ESCO, from the zip files of its download page (one a language).", "zips", connection, [version], async (client, uploads, isDryRun, parsed, ct) =>
            (await client.ImportEscoAsync(new() { UploadIds = uploads, Version = parsed.GetRequiredValue(version), IsDryRun = isDryRun }, cancellationToken: ct)).JobId);
    }

    public static Command JobTech(Connection connection)
    {
        var version = new Option<string>("--framework-version") { Description = "The taxonomy's version, such as 25.", Required = true };
        return Import("jobtech", "JobTech Taxonomy, from its JSON files.", "jsons", connection, [version], async (client, uploads, isDryRun, parsed, ct) =>
            (await client.ImportJobTechAsync(new() { UploadIds = uploads, Version = parsed.GetRequiredValue(version), IsDryRun = isDryRun }, cancellationToken: ct)).JobId);
    }

    private static Command Import(
        string name, string description, string argument, Connection connection, Option[] more,
        Func<CompetenceClient, List<Guid>, bool, ParseResult, CancellationToken, Task<Guid>> start)
    {
        var files = new Argument<FileInfo[]>(argument) { Arity = ArgumentArity.OneOrMore, Description = "The files, as published." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only count." };
        files.AcceptExistingOnly();
        var command = new Command(name, description) { files, dryRun };
        foreach (var option in more) command.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            var uploads = new List<Guid>();
            foreach (var file in parsed.GetRequiredValue(files))
            {
                Console.Error.WriteLine($"uploading {file.Name}");
                uploads.Add((await client.UploadFile(file.FullName, ct)).UploadId);
            }
            return await JobProgress.Follow(client, await start(client, uploads, parsed.GetValue(dryRun), parsed, ct), ct);
        });
        return command;
    }
}
