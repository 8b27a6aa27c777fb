using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary>Published frameworks: ESCO's zip files, JobTech's JSON files, O*NET's text files; and a catalogue of one's own.</summary>
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

    public static Command Onet(Connection connection)
    {
        var version = new Option<string>("--framework-version") { Description = "O*NET's version, such as 29.0.", Required = true };
        return Import("onet", "O*NET, from its text files as they are or each packed as .gz.", "files", connection, [version], async (client, uploads, isDryRun, parsed, ct) =>
            (await client.ImportOnetAsync(new() { UploadIds = uploads, Version = parsed.GetRequiredValue(version), IsDryRun = isDryRun }, cancellationToken: ct)).JobId);
    }

    public static Command Skills(Connection connection)
    {
        var version = new Option<string?>("--catalogue-version") { Description = "As you count; else the day." };
        var complete = new Option<bool>("--complete") { Description = "The file is the whole catalogue: what it does not have is deprecated." };
        return Import("skills", "Your own catalogue, in the columns of export skills.", "csv", connection, [version, complete], async (client, uploads, isDryRun, parsed, ct) =>
            (await client.ImportSkillsAsync(
                new() { UploadId = uploads.Count == 1 ? uploads[0] : throw new UsageException("One file at a time."), Version = parsed.GetValue(version), IsComplete = parsed.GetValue(complete), IsDryRun = isDryRun },
                cancellationToken: ct)).JobId);
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
