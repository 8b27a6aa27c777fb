using System.CommandLine;
using Competence.Client;

namespace Competence.Cli;

/// <summary>Lists as CSV, with formulas made harmless.</summary>
internal static class Exports
{
    public static Command People(Connection connection) => Export("people", "The directory.", connection, async (client, ct) =>
    {
        Csv.Write("personId", "displayName", "email", "title", "unit", "manager", "isActive");
        var people = client.All(cursor => client.SearchPeopleAsync(cursor: cursor, limit: 100, cancellationToken: ct), (PageOfPersonCardView page) => (page.Items, page.NextCursor), ct);
        await foreach (var p in people) Csv.Write(p.PersonId, p.DisplayName, p.Email, p.Title, p.UnitName, p.ManagerName, p.IsActive);
    });

    public static Command Skills(Connection connection) => Export("skills", "Your own catalogue, in the columns that import skills takes.", connection,
        async (client, ct) => Console.Write(await client.ExportSkillsAsync(ct)));

    public static Command JobErrors(Connection connection)
    {
        var id = new Argument<Guid>("jobId");
        var command = new Command("job-errors", "The rows that a job could not take, with the reasons.") { id };
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            Console.Write(await client.GetJobErrorsAsync(parsed.GetValue(id), ct));
        });
        return command;
    }

    private static Command Export(string name, string description, Connection connection, Func<CompetenceClient, CancellationToken, Task> write)
    {
        var command = new Command(name, description);
        command.SetAction(async (parsed, ct) =>
        {
            using var client = connection.Open(parsed);
            await write(client, ct);
        });
        return command;
    }
}
